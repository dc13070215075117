/// A form as it is sent at one stage, and the status that it must have.
package struct FormExample: Sendable {
    /// Who sends it.
    package enum Who: Sendable { case ada, sam, nobody }

    /// Something at a stage.
    package typealias Sending = @Sendable (StagedTown) async throws -> Received

    /// How far the two are.
    package let stage: Stage
    /// What it answers.
    package let status: Int
    /// What comes before, and counts for nothing.
    package let before: @Sendable (StagedTown) async throws -> Void
    private let sending: @Sendable (FormSpec, StagedTown) async throws -> Received

    /// Sends the form at a stage.
    package func send(_ form: FormSpec, in town: StagedTown) async throws -> Received {
        try await sending(form, town)
    }

    /// These fields, in which the word `seen` stands for what the page shows in a hidden field of that name.
    /// - Parameters:
    ///   - page: where the form stands, when it stands on another page than where it is sent.
    ///   - url: where it is sent, when not where the form says.
    static func sent(
        _ fields: [(String, String)] = [], in stage: Stage = .couple, by who: Who = .ada, on page: String? = nil,
        to url: String? = nil, gives status: Int = 303,
        after before: @escaping @Sendable (StagedTown) async throws -> Void = { _ in }
    ) -> FormExample {
        FormExample(stage: stage, status: status, before: before) { form, town in
            let (browser, url) = (town.browser(who), url ?? form.url)
            let fields = try await browser.asSeen(fields, on: page ?? url)
            return try await browser.copy().post(url, fields)
        }
    }

    /// Sends it in a way of its own, such as to an address that is only known then.
    static func made(in stage: Stage = .couple, gives status: Int = 303, _ send: @escaping Sending) -> FormExample {
        FormExample(stage: stage, status: status, before: { _ in }, sending: { _, town in try await send(town) })
    }
}
