import Foundation
import RekindleCore
import RekindleRooms
import RekindleVault

/// How a try stands on Today: what of it belongs to a few days, and what takes its turn.
struct TodayTrial: Sendable {
    let card: TrialCard
    /// What both said at its end, once it has opened.
    let end: Record<Opened<TrialEnd>>?
    /// The weeks have just ended. Later the look back takes turns, so that it can be left for another day.
    let isJustOver: Bool

    /// Days after the last one during which the look back stands first.
    private static let firstDays = 2

    init(_ request: Request, _ me: Context) async throws {
        let facts = try await TrialFacts(of: me, inOwnWords: false)
        card = TrialCard(facts, isConnected: me.isConnected)
        let today = Zone.utc.dayNumber(of: request.now)
        isJustOver = facts.stage == .over && facts.current?.isOver(on: today - Self.firstDays) == false
        end = facts.stage == .ended ? facts.ending : nil
    }

    /// What is there on any day.
    var isStanding: Bool {
        switch card.stage {
        case .open, .sealed, .running, .reviewed: true
        case .over: !isJustOver
        case .ended: false
        }
    }
}
