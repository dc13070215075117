import Foundation
import RekindleCore
package import RekindleVault

/// What Today may say: what needs this person, then what waits, then one thing for tonight. Nothing here depends on what
/// the other of the two said or did alone.
package struct TodayFacts: Sendable {
    /// At most `limit`, in their order.
    package let items: [TodayItem]

    /// Things on one day.
    package static let limit = 3

    package init(of me: Context, on evening: Evening, _ hints: TodayHints) async throws(VaultFailure) {
        let suggestion = EveningSuggestion(of: me, on: evening).map(TodayItem.suggestion)
        let joint = try await TodayJoint(of: me)
        let needs = try await Self.needs(me, evening, joint)
        let trial = try await TodayTrial(of: me)
        let bound = try await Self.bound(me, evening, trial, joint, hints)
        // Two ways to look at the same week are one too many.
        let looksBack = hints.week == .lookBack && evening.hasCheckedIn
        let standing = try await Self.standing(me, evening, trial, joint, offersCheckIn: !looksBack)
        let waiting = bound + Self.turned(standing, by: evening)
        let places = Self.limit - (suggestion == nil ? 0 : 1)
        let before = (needs + waiting).prefix(max(places, needs.count))
        items = Array((before + [suggestion].compactMap(\.self)).prefix(Self.limit))
    }

    /// What nobody but this person can do, and what the two cannot begin without.
    private static func needs(
        _ me: Context, _ evening: Evening, _ joint: TodayJoint
    ) async throws(VaultFailure) -> [TodayItem] {
        var items: [TodayItem] = []
        if let news = try await me.personal.only(AccountNews.self) { items.append(.recovered(at: news.at)) }
        if evening.beginning == nil { items.append(.begin) }
        if !me.isConnected, let joined = try await me.vault.invitation(of: me.visitor)?.joined {
            items.append(.joined(name: joined.name))
        }
        if joint.first == .empty { items.append(.firstMinute) }
        return items
    }

    /// What belongs to this day, or is better not put off.
    private static func bound(
        _ me: Context, _ evening: Evening, _ trial: TodayTrial, _ joint: TodayJoint, _ hints: TodayHints
    ) async throws(VaultFailure) -> [TodayItem] {
        var items: [TodayItem] = []
        if joint.hasNewFirst { items.append(.firstMinuteOpened) }
        if let joining = try await me.vault.joining(of: me.visitor) {
            items.append(.waiting(inviter: joining.inviterName))
        }
        if hints.hasBegunCheckIn { items.append(.checkInBegun) }
        if trial.isJustOver || joint.hasNewEnd(trial) { items.append(.trial(trial.facts)) }
        // The first look is the whole one; a look back on the week comes after it.
        if hints.week == .talk || hints.week == .lookBack && evening.hasCheckedIn { items.append(.week) }
        if try await wantsRecovery(me) { items.append(.recoveryCode) }
        return items
    }

    /// What is there on any day of the week.
    private static func standing(
        _ me: Context, _ evening: Evening, _ trial: TodayTrial, _ joint: TodayJoint, offersCheckIn: Bool
    ) async throws(VaultFailure) -> [TodayItem] {
        var items: [TodayItem] = []
        let hasCheckedIn = evening.hasCheckedInThisWeek
        if !hasCheckedIn && offersCheckIn { items.append(.checkIn) }
        items.append(.plan(try await PlanFacts(of: me, withTicks: false)))
        if trial.isStanding { items.append(.trial(trial.facts)) }
        if joint.first == .sealed { items.append(.firstMinuteSealed) }
        if me.isConnected ? joint.hasPicture : hasCheckedIn { items.append(.picture(isNew: joint.hasNewPicture)) }
        if !me.isConnected { items.append(.invite) }
        return items
    }

    /// They take turns, a day each, so that no evening is like the one before and none of them presses.
    private static func turned(_ items: [TodayItem], by evening: Evening) -> [TodayItem] {
        guard !items.isEmpty else { return [] }
        let first = evening.beginning.map { Zone.utc.dayNumber(of: $0.at) } ?? evening.day
        let turn = max(evening.day - first, 0) % items.count
        return Array(items[turn...] + items[..<turn])
    }

    /// From the second visit on, until decided: the first is for being heard.
    private static func wantsRecovery(_ me: Context) async throws(VaultFailure) -> Bool {
        guard try await me.personal.only(RecoveryChoice.self) == nil,
            let account = try await me.personal.only(LoginName.self)
        else { return false }
        if me.now.timeIntervalSince(account.at) > 1_800 { return true }
        let session = try await me.personal.record(SessionNote.self, me.visitor.session)
        return session.map { $0.at > account.at } ?? false
    }
}
