/// Something that can be sealed: a plain value of the domain, the word for its kind, and who may read it.
package protocol Content: Codable, Equatable, Sendable {
    /// The kind as a word, frozen once anything was kept under it; the database only ever sees a keyed hash of it.
    static var kind: String { get }
    /// Who may read it, in the words people see.
    static var label: Label { get }
    /// The bytes that a record of it has at least, so that its size tells nothing of what a form allows; 0 where the next
    /// size up is enough.
    static var leastSize: Int { get }
    /// Why one of its rules refuses a value; `Never` where any value may be kept.
    associatedtype Refusal: Equatable & Sendable = Never
    /// The first rule that this value breaks, in the order of the form; nil where it may be kept. `Edit` keeps none that
    /// breaks one, whoever calls it.
    var refusal: Refusal? { get }
}

extension Content {
    package static var leastSize: Int { 0 }
}

extension Content where Refusal == Never {
    package var refusal: Never? { nil }
}
