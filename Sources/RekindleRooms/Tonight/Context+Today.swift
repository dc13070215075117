import RekindleCore
import RekindleStore
package import RekindleVault

extension Context {
    /// With most of what Today asks for by name looked up in one go for each space: much of it is not there on most days,
    /// and a look that finds nothing costs as much as one that does.
    /// - Parameter drafts: the places whose drafts are asked for.
    package func havingTodayAtHand(drafts: [String]) async throws(VaultFailure) -> Context {
        let own: Set<RowID> = [
            personal.onlyID(LastDone.self), personal.onlyID(Shown.self), personal.onlyID(Beginning.self),
            personal.onlyID(AccountNews.self), personal.onlyID(RecoveryChoice.self), personal.onlyID(LoginName.self),
            personal.onlyID(CheckIn.self, subject: zone.week(of: now)),
            personal.onlyID(OwnWeek.self, subject: Week(of: now).name), visitor.session,
        ]
        let begun = drafts.map { personal.onlyID(Draft.self, subject: $0) }
        let both = shared.map {
            vault.rows(FirstMinutes.self, subject: FirstMinutes.subject, in: $0).union([
                $0.weeklyTalkID, Series<Picture>.head(in: $0), Series<Trial>.head(in: $0),
                Series<WeekPlan>.head(in: $0),
            ])
        }
        let visitor = try await visitor.havingAtHand(Wanted(personal: own.union(begun), shared: both ?? []))
        return Context(
            vault, library, visitor: visitor, profile: profile, partner: partner, preferences: preferences, now: now)
    }
}
