/// Something that can be sealed: a plain value of the domain, the word for its kind, and who may read it.
package protocol Content: Codable, Equatable, Sendable {
    /// The kind as a word, frozen once anything was kept under it; the database only ever sees a keyed hash of it.
    static var kind: String { get }
    /// Who may read it, in the words people see.
    static var label: Label { get }
    /// The bytes that a record of it has at least, so that its size tells nothing of what a form allows; 0 where the next
    /// size up is enough.
    static var leastSize: Int { get }
}

extension Content {
    package static var leastSize: Int { 0 }
}
