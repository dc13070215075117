/// Something that can be sealed: a plain value of the domain, the word for its kind, and who may read it.
package protocol Content: Codable, Equatable, Sendable {
    /// The kind as a word, frozen once anything was kept under it; the database only ever sees a keyed hash of it.
    static var kind: String { get }
    /// Who may read it, in the words people see.
    static var label: Label { get }
}
