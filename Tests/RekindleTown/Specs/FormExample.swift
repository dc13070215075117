/// A form as it is sent at one stage, and the status that it must have.
package struct FormExample: Sendable {
    /// Who sends it.
    package enum Who: Sendable { case ada, sam, nobody }

    /// What is sent from a page as it stands, where, and by whom.
    package struct Sent: Sendable {
        /// From where.
        package let browser: Browser
        /// Where it is sent.
        package let url: String
        /// What is sent, besides its signature.
        package let fields: [(String, String)]
        /// The file that comes along; nil where the form brings none.
        package let file: [UInt8]?

        /// Fields, and where they are sent.
        package init(_ browser: Browser, to url: String, _ fields: [(String, String)] = [], file: [UInt8]? = nil) {
            (self.browser, self.url, self.fields, self.file) = (browser, url, fields, file)
        }

        /// The same with letters that a page has to escape, in place of the word that examples write.
        package var withLetters: Sent {
            Sent(browser, to: url, fields.map { $0.1 == "quince" ? ($0.0, FormSpec.typed) : $0 }, file: file)
        }

        /// The same with something else behind it under each name, but for those that have several values.
        package var withMoreBehind: Sent {
            let several: Set = ["concern", "strength", "bring", "mark", "ways", "declined"]
            return Sent(
                browser, to: url, fields + fields.filter { !several.contains($0.0) }.map { ($0.0, "walnut") },
                file: file)
        }

        /// Sends it; the browser stays as it is.
        package func post() async throws -> Received {
            guard let file else { return try await browser.copy().post(url, fields) }
            return try await browser.copy().post(url, fields, file: file)
        }
    }

    /// How far the two are.
    package let stage: Stage
    /// What it answers.
    package let status: Int
    /// Why the same form sent once more does not answer like the first; nil where it does.
    package let differsAgain: String?
    /// Why what is wrong stands beside no field; nil where it does.
    package private(set) var isOfNoField: String?
    /// What comes before, and counts for nothing.
    package let before: @Sendable (StagedTown) async throws -> Void
    private let filling: @Sendable (FormSpec, StagedTown) async throws -> Sent

    /// Sends the form at a stage.
    package func send(_ form: FormSpec, in town: StagedTown) async throws -> Received {
        try await filled(form, in: town).post()
    }

    /// What is sent, before it is.
    package func filled(_ form: FormSpec, in town: StagedTown) async throws -> Sent { try await filling(form, town) }

    /// Sends the same form, with what one page showed, twice at the same moment and once more.
    package func press(_ form: FormSpec, in town: StagedTown) async throws -> [Received] {
        let sent = try await filled(form, in: town)
        async let one = sent.post()
        async let other = sent.post()
        return [try await one, try await other, try await sent.post()]
    }

    /// These fields, in which the word `seen` stands for what the page shows in a hidden field of that name.
    /// - Parameters:
    ///   - page: where the form stands, when it stands on another page than where it is sent.
    ///   - url: where it is sent, when not where the form says.
    ///   - differsAgain: why it does not answer alike when it is sent once more.
    static func sent(
        _ fields: [(String, String)] = [], in stage: Stage = .couple, by who: Who = .ada, on page: String? = nil,
        to url: String? = nil, gives status: Int = 303, again differsAgain: String? = nil,
        after before: @escaping @Sendable (StagedTown) async throws -> Void = { _ in }
    ) -> FormExample {
        FormExample(stage: stage, status: status, differsAgain: differsAgain, before: before) { form, town in
            let (browser, url) = (town.browser(who), url ?? form.url)
            return Sent(browser, to: url, try await browser.asSeen(fields, on: page ?? url))
        }
    }

    /// The same of which no field is wrong by itself.
    func ofNoField(_ reason: String) -> FormExample {
        var example = self
        example.isOfNoField = reason
        return example
    }

    /// What is only known then, such as an address with a secret in it.
    static func made(
        in stage: Stage = .couple, gives status: Int = 303, again differsAgain: String? = nil,
        after before: @escaping @Sendable (StagedTown) async throws -> Void = { _ in },
        _ fill: @escaping @Sendable (StagedTown) async throws -> Sent
    ) -> FormExample {
        FormExample(stage: stage, status: status, differsAgain: differsAgain, before: before) { _, town in
            try await fill(town)
        }
    }
}
