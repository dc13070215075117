import RekindleCore
import RekindleRooms
import RekindleSite
import RekindleUI
import RekindleUsPages
import RekindleVault

extension TodayCard {
    /// What is said of a thing on Today.
    /// - Parameter week: what is said of the week, which takes its words from where it leads.
    init?(_ item: TodayItem, _ me: Context, week: WeekCard?) {
        switch item {
        case .recovered(let moment): self = .recovered(day: DayWords(me.zone.day(of: moment)).words)
        case .begin: self = .begin
        case .joined(let name): self = .joined(name: name)
        case .waiting(let inviter): self = .waiting(inviter: inviter)
        case .firstMinute: self = .firstMinute(partner: me.partnerName)
        case .firstMinuteSealed: self = .firstMinuteSealed
        case .firstMinuteOpened: self = .firstMinuteOpened
        case .recoveryCode: self = .recoveryCode
        case .checkIn: self = .checkIn(isConnected: me.isConnected)
        case .checkInBegun: self = .checkInBegun
        case .picture(let isNew): self = .picture(isConnected: me.isConnected, isNew: isNew)
        case .invite: self = .invite
        case .plan(let facts): self = .plan(PlanCard(facts, isConnected: me.isConnected))
        case .trial(let facts): self = .trial(TrialCard(facts, isConnected: me.isConnected))
        case .suggestion(let facts): self = .suggestion(TodaySuggestion(facts))
        case .week:
            guard let week else { return nil }
            self = .week(week)
        }
    }
}

extension TodayHints {
    /// - Parameter week: what would be said of the week.
    init(_ request: Request, _ me: Context, week: WeekCard?) async throws {
        self.init(
            week: week.map { $0.path == .week ? .lookBack : .talk },
            hasBegunCheckIn: try await request.vault.draft(for: Path.checkIn.url, of: me.visitor) != nil)
    }
}
