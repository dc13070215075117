package import Foundation
package import RekindleCore
package import RekindleLibrary
package import RekindleVault

/// Somebody whose spaces are open, and the moment: what every use case starts from.
package final class Context: Sendable {
    package let vault: Vault
    package let library: Library
    /// What the rooms keep for Today, which each write of it completes.
    let today: TodaySources
    package let visitor: Visitor
    package let profile: Record<Profile>
    /// The other of the two, as they call themselves.
    package let partner: Member?
    /// What they like and would rather not be offered; the first values where they never said.
    package let preferences: Preferences
    package let now: Date
    /// Where they are; UTC only where a region's name has gone from the system's list since it was chosen.
    package let zone: Zone

    /// So long after an account was made its password is not asked for again to say yes to an invitation.
    package static let arrivalMinutes = 5

    package init(
        _ vault: Vault, _ library: Library, _ today: TodaySources, visitor: Visitor, profile: Record<Profile>,
        partner: Member?, preferences: Preferences, now: Date
    ) {
        (self.vault, self.library, self.today, self.visitor, self.now) = (vault, library, today, visitor, now)
        (self.profile, self.partner, self.preferences) = (profile, partner, preferences)
        zone = Zone(profile.content.zone) ?? .utc
    }

    package var personal: OpenSpace { visitor.personal }
    package var shared: OpenSpace? { visitor.shared }
    /// What belongs to both; alone it stays with oneself.
    package var common: OpenSpace { shared ?? personal }
    package var isConnected: Bool { shared != nil }
    package var name: String { profile.content.name }

    /// This week, the same for both and wherever they are.
    package var week: Week { Week(of: now) }
    /// The day on the shared calendar, the same for both wherever they are.
    package var utcDay: Int { Zone.utc.dayNumber(of: now) }
    /// The day where they are.
    package var day: Int { zone.dayNumber(of: now) }

    /// Without the rows that were read beforehand: what decides and writes has to read them as they are then.
    package var fresh: Context { with(visitor.fresh, at: now) }

    /// After one statement that read these rows, by which later look-ups are answered.
    package func having(_ rows: Wanted) async throws(VaultFailure) -> Context {
        with(try await visitor.havingAtHand(rows), at: now)
    }

    /// The same person at another moment. Nothing is looked up: what has changed of the session shows no earlier than
    /// when it is opened anew.
    package func at(_ now: Date) -> Context { with(visitor, at: now) }

    private func with(_ visitor: Visitor, at now: Date) -> Context {
        Context(
            vault, library, today, visitor: visitor, profile: profile, partner: partner, preferences: preferences,
            now: now)
    }

    /// Their login name: whose password it is that a form asks for.
    package func ownLogin() async throws(VaultFailure) -> String {
        try await vault.login(of: personal) ?? ""
    }

    /// Whether the account was made in this session a moment ago: then its password has just been typed.
    func hasJustArrived() async throws(VaultFailure) -> Bool {
        let note = try await personal.fresh.note(of: visitor.session)
        guard let note, note.content.way == .account else { return false }
        return vault.clock.now().timeIntervalSince(note.began) < Double(Self.arrivalMinutes) * 60
    }

    /// The space that only two have.
    package func requireShared() throws(VaultFailure) -> OpenSpace {
        guard let shared else { throw .missing }
        return shared
    }
}
