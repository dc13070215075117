import Foundation
package import RekindleLibrary
package import RekindleRooms
package import RekindleVault

/// Tells what two people did over weeks, through the use cases that the pages call and at the times at which it is said
/// to have happened.
package struct Storyteller: Sendable {
    package let clock: StoryClock
    /// The two as they came together. Sessions run out after some weeks; what they hold open stays open.
    private let couple: (ada: Context, sam: Context)
    private let today: TodaySources

    /// Ada at the clock's time, with the profile and preferences that she had at the beginning.
    package var ada: Context { couple.ada.at(clock.now) }

    /// Sam at the clock's time, likewise.
    package var sam: Context { couple.sam.at(clock.now) }

    /// Two accounts, invited, joined and confirmed at the clock's time.
    package static func begin(
        _ vault: Vault, _ library: Library, _ today: TodaySources, _ clock: StoryClock, _ one: Newcomer,
        _ other: Newcomer
    ) async throws -> Storyteller {
        let ada = try await arrive(one, by: .anybody, vault, library, today)
        let isInvited = try await Inviting.invite(by: ada)
        guard isInvited, case .invited(let link, _) = try await Inviting.state(of: ada) else {
            throw StoryFault(act: "invites")
        }
        let sam = try await arrive(other, by: .invited, vault, library, today)
        guard case .waiting = try await Inviting.join(link, password: other.password, by: sam),
            case .answered(_, let etag) = try await Inviting.state(of: ada)
        else { throw StoryFault(act: "joins") }
        let confirmed = try await Inviting.confirm(etag, password: one.password, by: ada)
        try require(confirmed == .connected, "confirms")
        return Storyteller(clock: clock, couple: (try await again(ada), try await again(sam)), today: today)
    }

    /// Whether the week is a quiet one for the two.
    func isQuiet() async throws -> Bool { try await PlanFacts(of: ada, withTicks: false).isQuiet }

    /// Their sessions end, where they have not yet: whoever reads on signs in.
    package func end() async throws(VaultFailure) {
        for me in [ada, sam] {
            do throws(VaultFailure) { try await Accounts.signOut(by: me) } catch .missing {}
        }
    }

    /// One of them signs in anew at the clock's time, long after the session has ended in which they came. What goes before
    /// somebody writes who was left is gone, as on the pages.
    func comesBack(_ somebody: Newcomer) async throws -> Context {
        guard case .entered(let token) = try await Accounts.signIn(somebody.attempt, ada.vault),
            let me = try await Context.open(token, ada.vault, ada.library, today, by: .program)
        else { throw StoryFault(act: "comes back") }
        try await Parting.tidy(me)
        return try await Self.again(me)
    }

    /// An account of their own, at the clock's time.
    static func arrive(
        _ newcomer: Newcomer, by admission: Arrivals.Admission, _ vault: Vault, _ library: Library,
        _ today: TodaySources
    ) async throws -> Context {
        guard case .entered(let token) = try await Arrivals.arrive(newcomer.arrival, by: admission, vault, today),
            let me = try await Context.open(token, vault, library, today, by: .program)
        else { throw StoryFault(act: "arrives") }
        let outcome = try await Profiles.keep(newcomer.profile, seen: me.profile.version, by: me)
        // Who says no more than an account asks for has said it all.
        try require(outcome == .kept || outcome == .unchanged, "says who they are")
        return try await again(me)
    }

    private static func again(_ me: Context) async throws -> Context {
        guard let me = try await me.again() else { throw StoryFault(act: "comes again") }
        return me
    }
}
