import Foundation
import RekindleCore
import RekindleLibrary
import RekindleRooms
import RekindleVault

/// What Today may say: what needs this person, then what waits, then one thing for tonight. Nothing here depends on what
/// the other of the two said or did alone.
struct TodayFacts: Sendable {
    let cards: [TodayCard]
    let offered: Impression

    static let most = 3

    init(_ request: Request, _ me: Context) async throws {
        let evening = try await TodayEvening(request, me)
        offered = evening.offered
        let suggestion = TodaySuggestion(request, me, evening).map(TodayCard.suggestion)
        let joint = try await TodayJoint(request, me)
        let needs = try await Self.needs(request, me, evening, joint)
        let trial = try await TodayTrial(request, me)
        let bound = try await Self.bound(request, me, evening, trial, joint)
        let standing = try await Self.standing(request, me, evening, trial, joint).filter { card in
            // Two ways to look at the same week are one too many.
            if case .checkIn = card { !bound.contains(where: \.isLookBack) } else { true }
        }
        let waiting = bound + Self.turned(standing, by: evening)
        let places = Self.most - (suggestion == nil ? 0 : 1)
        let before = (needs + waiting).prefix(max(places, needs.count))
        cards = Array((before + [suggestion].compactMap(\.self)).prefix(Self.most))
    }

    /// What nobody but this person can do, and what the two cannot begin without.
    private static func needs(
        _ request: Request, _ me: Context, _ evening: TodayEvening, _ joint: TodayJoint
    ) async throws -> [TodayCard] {
        var cards: [TodayCard] = []
        if let news = try await me.personal.only(AccountNews.self) {
            cards.append(.recovered(day: DayWords(me.zone.day(of: news.at)).words))
        }
        if evening.beginning == nil { cards.append(.begin) }
        if !me.isConnected, let joined = try await request.vault.invitation(of: me.visitor)?.joined {
            cards.append(.joined(name: joined.name))
        }
        if joint.first == .empty { cards.append(.firstMinute(partner: me.partnerName)) }
        return cards
    }

    /// What belongs to this day, or is better not put off.
    private static func bound(
        _ request: Request, _ me: Context, _ evening: TodayEvening, _ trial: TodayTrial, _ joint: TodayJoint
    ) async throws -> [TodayCard] {
        var cards: [TodayCard] = []
        if joint.hasNewFirst { cards.append(.firstMinuteOpened) }
        if let joining = try await request.vault.joining(of: me.visitor) {
            cards.append(.waiting(inviter: joining.inviterName))
        }
        if try await request.vault.draft(for: Path.checkIn.url, of: me.visitor) != nil { cards.append(.checkInBegun) }
        if trial.isJustOver || joint.hasNewEnd(trial) { cards.append(.trial(trial.card)) }
        // The first look is the whole one; a look back on the week comes after it.
        if let week = try await WeekCard(request, me, hasCheckedIn: evening.hasCheckedInThisWeek),
            evening.hasCheckedIn || week.path != .week
        {
            cards.append(.week(week))
        }
        if try await wantsRecovery(request, me) { cards.append(.recoveryCode) }
        return cards
    }

    /// What is there on any day of the week.
    private static func standing(
        _ request: Request, _ me: Context, _ evening: TodayEvening, _ trial: TodayTrial, _ joint: TodayJoint
    ) async throws -> [TodayCard] {
        var cards: [TodayCard] = []
        let hasCheckedIn = evening.hasCheckedInThisWeek
        if !hasCheckedIn { cards.append(.checkIn(isConnected: me.isConnected)) }
        cards.append(.plan(try await PlanCard(request, me)))
        if trial.isStanding { cards.append(.trial(trial.card)) }
        if joint.first == .sealed { cards.append(.firstMinuteSealed) }
        if me.isConnected ? joint.hasPicture : hasCheckedIn {
            cards.append(.picture(isConnected: me.isConnected, isNew: joint.hasNewPicture))
        }
        if !me.isConnected { cards.append(.invite) }
        return cards
    }

    /// They take turns, a day each, so that no evening is like the one before and none of them presses.
    private static func turned(_ cards: [TodayCard], by evening: TodayEvening) -> [TodayCard] {
        guard !cards.isEmpty else { return [] }
        let first = evening.beginning.map { Zone.utc.dayNumber(of: $0.at) } ?? evening.day
        let turn = max(evening.day - first, 0) % cards.count
        return Array(cards[turn...] + cards[..<turn])
    }

    /// From the second visit on, until decided: the first is for being heard.
    private static func wantsRecovery(_ request: Request, _ me: Context) async throws -> Bool {
        guard try await me.personal.only(RecoveryChoice.self) == nil,
            let account = try await me.personal.only(LoginName.self)
        else { return false }
        if request.now.timeIntervalSince(account.at) > 1_800 { return true }
        let session = try await me.personal.record(SessionNote.self, me.visitor.session)
        return session.map { $0.at > account.at } ?? false
    }
}
