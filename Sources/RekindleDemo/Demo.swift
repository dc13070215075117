package import Foundation
import RekindleCore
package import RekindleLibrary
package import RekindleRooms
package import RekindleStore
package import RekindleVault

/// Ada and Sam, invented, eight weeks after they came together.
package struct Demo: Sendable {
    package static let password = "rekindle-demo"
    /// Weeks behind them, with the one that runs.
    package static let weeks = 8

    /// What the two of them sign in with.
    package static let logins = Voice.allCases.map { $0.profile.name.lowercased() }
    /// How far they are, for whoever chooses between people of the demo.
    package static let words = "Eight weeks in, with a try that is over"

    let story: Storyteller
    let now: Date

    /// Fills an empty database with them in one transaction, as they are at `now`.
    package static func tell(
        in store: any Store, _ serverKey: ServerKey, functions: JointFunctions, library: Library, today: TodaySources,
        now: Date, cost: PasswordCost = .standard, chance: Randomness = .system
    ) async throws {
        let recorder = StoryRecorder(serverKey, functions, library, today, cost: cost, chance: chance)
        let start = moment(now, week: 0, day: 0, hour: arrivalHour)
        try await recorder.record(account(.ada), account(.sam), from: start, to: now, in: store) { story in
            try await Demo(story: story, now: now).tell()
        }
    }

    private func tell() async throws {
        try await arrival()
        for week in DemoWeek.all { try await tell(week) }
        try await present()
    }

    private static func account(_ voice: Voice) -> Newcomer {
        Newcomer(login: voice.profile.name.lowercased(), password: password, profile: voice.profile)
    }

    /// On the Monday evening of their first week, before they tick anything.
    private static let arrivalHour = 19

    private static func moment(_ now: Date, week: Int, day: Int, hour: Int) -> Date {
        let monday = Week(of: now).later(by: week - weeks + 1).monday
        return Date(timeIntervalSince1970: Double(monday + day) * 86_400 + Double(hour) * 3_600)
    }

    /// Sets the clock to an evening of their story, though never to one that is still to come.
    private func at(_ week: Int, _ day: Int, _ hour: Int = 20) {
        story.clock.set(min(Self.moment(now, week: week, day: day, hour: hour), now))
    }

    private func teller(_ voice: Voice) -> Context { voice == .ada ? story.ada : story.sam }

    private func arrival() async throws {
        for voice in Voice.allCases {
            let me = teller(voice)
            try await story.begins(me, voice.beginning)
            try await story.writesFirst(me, voice.firstWords)
            try await story.declinesCode(me)
        }
    }

    private func tell(_ week: DemoWeek) async throws {
        at(week.number, 0)
        try await plan(week)
        for (voice, offer) in week.offers(day: story.ada.utcDay) { try await story.offers(teller(voice), offer) }
        for (voice, checkIn) in week.checkIns {
            at(week.number, voice == .ada ? 1 : 2)
            try await story.checksIn(teller(voice), checkIn)
        }
        for (place, doing) in week.doings.enumerated() {
            at(week.number, 3 + place % 3, 21)
            try await story.does(
                teller(doing.voice), doing.practice, how: doing.how, line: doing.line,
                isGladTogether: doing.isGladTogether)
        }
    }

    /// In a quiet week there was nothing to tick.
    private func plan(_ week: DemoWeek) async throws {
        guard week.ticks.met > 0, try await !story.isQuiet() else { return }
        let hers = try await PlanFacts(of: story.ada).handful
        let his = try await PlanFacts(of: story.sam).handful
        for voice in Voice.allCases {
            try await story.ticks(teller(voice), week.ticks.of(voice, hers: hers, his: his))
        }
    }

    /// What stands in front of them tonight.
    private func present() async throws {
        story.clock.set(now)
        let me = story.ada
        var preferences = Preferences()
        preferences.minutes = 20
        let seen = me.preferences.offersTag
        try require(try await Offers.keep(preferences, seen: seen, by: me) == .kept, "says how much time there is")
        try await story.likes(me, Voice.favourites)
        try require(try await Plan.choose(Voice.solo, insteadOf: nil, by: me) == .kept, "chooses for herself")
        // Their hour is Sunday evening, whenever somebody looks at the demo.
        try await story.talks(me, last: Self.moment(now, week: Self.weeks - 2, day: 6, hour: 19))
    }
}
