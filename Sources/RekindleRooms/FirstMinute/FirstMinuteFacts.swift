package import RekindleCore
package import RekindleVault

/// How the first minute stands for whoever looks.
package struct FirstMinuteFacts: Sendable {
    package let state: ExchangeState<FirstMinutes>
    /// Their own copy, which stays theirs whatever became of the one they released.
    package let own: Record<FirstMinute>?
    private let reader: Partner?

    /// Looks at the two of whoever asks.
    package init(of me: Context) async throws(VaultFailure) {
        let shared = try me.requireShared()
        state = try await Self.state(of: me)
        // After the opening, so that whoever finds it open finds their own copy too.
        own = try await me.personal.only(FirstMinute.self, subject: shared.ownOnlyCopy)
        reader = state.record?.content.side(of: me.visitor.person)
    }

    /// How it stands alone, without anybody's copy.
    package static func state(of me: Context) async throws(VaultFailure) -> ExchangeState<FirstMinutes> {
        try await me.vault.state(of: FirstMinutes.self, subject: FirstMinutes.subject, in: try me.requireShared())
    }

    /// Whether both were there: from then on the two stand side by side, or what is left of them.
    package var isOpen: Bool { state.record != nil }

    /// What is in view of the reader's own.
    package var mine: FirstMinute? { reader.flatMap { state.record?.content.result[$0] } }
    /// What is in view of the other's.
    package var theirs: FirstMinute? { reader.flatMap { state.record?.content.result[$0.other] } }
}
