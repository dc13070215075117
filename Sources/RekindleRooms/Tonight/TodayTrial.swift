package import RekindleCore
package import RekindleVault

/// How a trial stands on Today: what of it belongs to a few days, and what takes its turn.
package struct TodayTrial: Sendable {
    package let facts: TrialFacts
    /// What both said at its end, once it has opened.
    package let end: Record<Opened<TrialEnd>>?
    /// The weeks have just ended. Later the look back takes turns, so that it can be left for another day.
    package let isJustOver: Bool

    /// Days after the last one during which the look back stands first.
    private static let firstDays = 2

    package init(of me: Context) async throws(VaultFailure) {
        facts = try await TrialFacts(of: me, inOwnWords: false)
        isJustOver = facts.stage == .over && facts.current?.isOver(on: me.utcDay - Self.firstDays) == false
        end = facts.stage == .ended ? facts.ending : nil
    }

    /// What is there on any day.
    package var isStanding: Bool {
        switch facts.stage {
        case .open, .sealed, .running, .reviewed: true
        case .over: !isJustOver
        case .ended: false
        }
    }
}
