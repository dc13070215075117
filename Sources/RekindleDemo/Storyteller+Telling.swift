import Foundation
import RekindleCore
import RekindleRooms
import RekindleVault

/// What somebody does, as they would on the pages; what a use case refuses stops the story.
extension Storyteller {
    /// What brought somebody here, and that it was heard.
    func begins(_ me: Context, _ beginning: Beginning) async throws {
        try require(try await BeginningRoom.keep(beginning, seen: nil, by: me) == .kept, "begins")
        try require(try await BeginningRoom.hear(by: me), "is heard")
    }

    /// One thing somebody would not want to lose.
    func writesFirst(_ me: Context, _ words: String) async throws {
        let outcome = try await FirstMinuteRoom.keep(FirstMinute(words: words), seen: nil, by: me)
        try require(outcome.isKept, "writes first")
    }

    /// Wants no recovery code.
    func declinesCode(_ me: Context) async throws {
        let outcome = try await Accounts.declineRecoveryCode(password: nil, seen: 0, by: me)
        try require(outcome == .kept, "declines a code")
    }

    /// A check-in of this week. One good thing is asked for by the short form alone: it comes first and brings nothing,
    /// so that the whole look goes to the same picture as the other's.
    func checksIn(_ me: Context, _ said: CheckIn) async throws {
        if let good = said.good { try await checksIn(me, CheckIn(good: good), .short) }
        try await checksIn(me, said, .long)
    }

    private func checksIn(_ me: Context, _ said: CheckIn, _ length: CheckIn.Length) async throws {
        let seen = try await Signs.thisWeek(of: me)?.version
        try require(try await Signs.keep(said, from: length, seen: seen, by: me).isKept, "checks in")
    }

    /// What somebody would be glad to do this week.
    func ticks(_ me: Context, _ practices: [Practice.ID]) async throws {
        let outcome = try await Plan.tick(practices, on: Week(of: me.now).name, seen: nil, by: me)
        guard case .became(let outcome) = outcome, outcome.isKept else { throw StoryFault(act: "ticks") }
    }

    /// Something done just now, and how it was.
    /// - Parameter isGladTogether: whether both may see it if both were glad.
    func does(
        _ me: Context, _ practice: Practice.ID, how: Doing.How?, line: String = "", isGladTogether: Bool = false
    ) async throws {
        let doing = Doing(practice: practice, day: me.day, how: how, line: line)
        let outcome = try await Doings.keep(
            doing, from: Doings.moment(me.now), seen: nil, isGladTogether: isGladTogether, by: me)
        try require(outcome == .kept, "does \(practice)")
    }

    /// What somebody is willing to try for a while.
    func offers(_ me: Context, _ offer: TrialOffer) async throws {
        try require(try await Trials.offer(offer, seen: nil, by: me).isKept, "offers a trial")
    }

    /// What somebody likes, the newest last.
    func likes(_ me: Context, _ practices: [Practice.ID]) async throws {
        for practice in practices { try await Favourites.keep(practice, isKept: true, by: me) }
    }

    /// What the ten minutes leave: the first thing that their page offers, and when the next ones are.
    /// - Parameter last: when the last ones were, for those that have an hour.
    func talks(_ me: Context, last: Date? = nil) async throws {
        let thing = try await WeeklyTalkFacts(of: me).things().first
        let next = WeeklyTalk.usual(after: me.now, last: last, in: me.zone)
        let outcome = try await Weekly.keep(WeeklyTalk(thing: thing?.id, next: next), seen: nil, by: me)
        try require(outcome == .kept, "talks")
    }
}
