package import RekindleCore
package import RekindleVault

/// That both were glad of a practice in one week; or that somebody said so, which only they see.
package struct GladFacts: Equatable, Sendable {
    package let practice: Practice.ID
    package let week: Week
    package let isOpen: Bool

    /// For so many weeks it stands on the page of its practice.
    private static let weeks = 4

    /// What there is of this week.
    package static func thisWeek(_ practice: Practice.ID, of me: Context) async throws(VaultFailure) -> GladFacts? {
        try await found(practice, in: me.week, me)
    }

    /// The newest of the last weeks.
    package static func lately(_ practice: Practice.ID, of me: Context) async throws(VaultFailure) -> GladFacts? {
        for back in 0..<weeks {
            let week = me.week.later(by: -back)
            if let facts = try await found(practice, in: week, me) { return facts }
        }
        return nil
    }

    /// Whether it can still be said this week: what both saw and one took from view is not asked for again.
    package static func mayBeSaid(_ practice: Practice.ID, of me: Context) async throws(VaultFailure) -> Bool {
        try await state(practice, in: me.week, me) == .empty
    }

    private static func found(
        _ practice: Practice.ID, in week: Week, _ me: Context
    ) async throws(VaultFailure) -> GladFacts? {
        switch try await state(practice, in: week, me) {
        case nil, .empty: return nil
        case .sealed: return GladFacts(practice: practice, week: week, isOpen: false)
        case .opened(let record):
            guard record.content.result.isShown else { return nil }
            return GladFacts(practice: practice, week: week, isOpen: true)
        }
    }

    /// Nil while alone.
    private static func state(
        _ practice: Practice.ID, in week: Week, _ me: Context
    ) async throws(VaultFailure) -> ExchangeState<BothGlad>? {
        guard let shared = me.shared else { return nil }
        return try await Exchange(BothGlad.self, about: BothGlad.subject(practice, week), in: shared, of: me).state()
    }
}
