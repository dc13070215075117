/// A form that somebody may send for themselves: nobody else's page tells that they did, or what was in it.
package struct OwnForm: Sendable {
    /// Where it is sent.
    package let url: String
    /// What is sent; the word `seen` stands for what the page shows in a hidden field of that name.
    package let fields: [(String, String)]
    /// The word in it that is looked for, as nothing else says it.
    package let word: String

    init(_ url: String, _ fields: [(String, String)], word: String) {
        (self.url, self.fields, self.word) = (url, fields, word)
    }
}
