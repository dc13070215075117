import RekindleCore
import RekindleRooms
import RekindleVault

extension Context {
    /// With most of what Today asks for by name looked up in one go for each space: much of it is not there on most days,
    /// and a look that finds nothing costs as much as one that does.
    func havingTodayAtHand(_ request: Request) async throws -> Context {
        let week = Week(of: request.now).name
        let own: Set = [
            personal.onlyID(LastDone.self), personal.onlyID(Shown.self), personal.onlyID(Beginning.self),
            personal.onlyID(AccountNews.self), personal.onlyID(RecoveryChoice.self), personal.onlyID(LoginName.self),
            personal.onlyID(Draft.self, subject: Path.checkIn.url), personal.onlyID(Draft.self, subject: Path.week.url),
            personal.onlyID(CheckIn.self, subject: zone.week(of: request.now)),
            personal.onlyID(OwnWeek.self, subject: week), visitor.session,
        ]
        let both = shared.map { shared in
            request.vault.rows(FirstMinutes.self, subject: FirstMinutes.subject, in: shared).union([shared.weeklyTalkID]
            )
        }
        let visitor = try await visitor.havingAtHand(personal: own, shared: both ?? [])
        return Context(
            vault, library, visitor: visitor, profile: profile, partner: partner, preferences: preferences, now: now)
    }
}
