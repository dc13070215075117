/// A short text that answers one question.
package struct Reading: Hashable, Codable, Sendable, Identifiable {
    package let id: Identifier<Reading>
    package let title: String
    package let minutes: Int
    package let question: String
    package let paragraphs: [String]
    /// The practices in which what was read can be tried.
    package let related: [Identifier<Practice>]
    package let sources: [String]
}
