/// Two pages of one person with the same form: what the first sends, and what the second does, which has not seen it.
package struct StaleExample: Sendable {
    /// What is sent, and how pages show it.
    package struct Texts: Sendable {
        /// What the first page sends.
        package let first: [(String, String)]
        /// What the second one sends.
        package let late: [(String, String)]
        /// How the second one is shown what is kept now.
        package let kept: String
        /// How a page shows what the first one sent, once it is kept.
        package let standing: String
        /// How a page shows what the second one sent, once it is kept.
        package let typed: String
        /// Whether the second one is shown so beside what is kept; a choice is made anew.
        package var isShownBeside = true
    }

    /// How far the two are.
    package let stage: Stage
    /// Where the form stands; nil where it is sent.
    package let page: String?
    /// Where what is kept can be read; nil where the form stands.
    package let shown: String?
    /// The hidden field that says what was seen.
    package let version: String
    /// What the second one is told.
    package let words: String
    /// What is sent at that stage.
    package let texts: @Sendable (StagedTown) async throws -> Texts

    init(
        in stage: Stage = .couple, on page: String? = nil, shownOn shown: String? = nil, version: String = "version",
        saying words: String = "Look at both", _ texts: @escaping @Sendable (StagedTown) async throws -> Texts
    ) {
        (self.stage, self.page, self.shown, self.version) = (stage, page, shown, version)
        (self.words, self.texts) = (words, texts)
    }

    /// The same with words that pages show as they are: `quince` in what comes first, `medlar` in what comes late.
    init(
        _ first: [(String, String)], _ late: [(String, String)], in stage: Stage = .couple, on page: String? = nil,
        shownOn shown: String? = nil, saying words: String = "Look at both"
    ) {
        self.init(in: stage, on: page, shownOn: shown, saying: words) { _ in
            Texts(first: first, late: late, kept: "quince", standing: "quince", typed: "medlar")
        }
    }
}
