package import Foundation
package import RekindleCore
import RekindleRooms
package import RekindleStore
package import RekindleVault

/// Ada and Sam, invented, eight weeks into their journey.
package struct Demo: Sendable {
    package static let password = "rekindle-demo"
    /// Weeks behind them, with the one that runs.
    package static let weeks = 8

    let story: Storyteller
    /// What the library holds.
    let practices: [Practice]
    let now: Date

    /// Fills an empty database with them in one transaction, as they are at `now`.
    /// - Parameter practices: what the library holds.
    package static func tell(
        in store: any Store, _ serverKey: ServerKey, functions: JointFunctions, practices: [Practice], now: Date,
        cost: PasswordCost = .standard
    ) async throws {
        // Which weeks are quiet comes from the key of their place, and so from chance: somebody who looks around finds
        // the two in a week with something in it.
        while true {
            let (recording, clock) = (RecordingStore(), StoryClock(start(now)))
            let vault = try await Vault.open(
                store: recording, serverKey: serverKey, functions: functions, clock: clock.clock,
                cost: cost)
            // The system's own spaces are there already.
            _ = recording.taken()
            let story = try await Storyteller.begin(vault, clock, account(.ada), account(.sam))
            guard try !story.isQuiet(Week(of: now)) else { continue }
            try await Demo(story: story, practices: practices, now: now).tell()
            return try await store.apply(recording.taken())
        }
    }

    private func tell() async throws {
        try await arrival()
        for week in DemoWeek.all { try await tell(week) }
        try await present()
        try await story.end()
    }

    private static func account(_ voice: Voice) -> Newcomer {
        Newcomer(login: voice.profile.name.lowercased(), password: password, profile: voice.profile)
    }

    /// The Monday evening of their first week.
    private static func start(_ now: Date) -> Date { moment(now, week: 0, day: 0, hour: 21) }

    private static func moment(_ now: Date, week: Int, day: Int, hour: Int) -> Date {
        let monday = Week(of: now).later(by: week - weeks + 1).monday
        return Date(timeIntervalSince1970: Double(monday + day) * 86_400 + Double(hour) * 3_600)
    }

    /// Sets the clock to an evening of their story, though never to one that is still to come.
    private func at(_ week: Int, _ day: Int, _ hour: Int = 20) {
        story.clock.set(min(Self.moment(now, week: week, day: day, hour: hour), now))
    }

    private func teller(_ voice: Voice) -> Storyteller.Teller { voice == .ada ? story.ada : story.sam }

    private func arrival() async throws {
        for voice in Voice.allCases {
            try await story.begins(teller(voice), voice.beginning)
            try await story.writesFirst(teller(voice), voice.firstWords)
            try await story.vault.declineRecoveryCode(
                for: teller(voice).visitor, day: teller(voice).zone.day(of: story.clock.now))
        }
    }

    private func tell(_ week: DemoWeek) async throws {
        for (voice, checkIn) in week.checkIns {
            at(week.number, voice == .ada ? 1 : 2)
            try await story.checksIn(teller(voice), checkIn)
        }
        try await plan(week)
        for (place, doing) in week.doings.enumerated() {
            at(week.number, 3 + place % 3, 21)
            let teller = teller(doing.voice)
            try await story.does(teller, doing.practice, how: doing.how, line: doing.line)
            if doing.isGladTogether { try await story.isGlad(teller, of: doing.practice) }
        }
        at(week.number, 0)
        let day = Zone.utc.dayNumber(of: story.clock.now)
        for (voice, offer) in week.offers(day: day) { try await story.offers(teller(voice), offer) }
    }

    /// In a quiet week there was nothing to tick.
    private func plan(_ week: DemoWeek) async throws {
        at(week.number, 0)
        let running = Week(of: story.clock.now)
        guard week.ticks.met > 0, try !story.isQuiet(running) else { return }
        let hers = try story.handful(story.ada, of: practices, running)
        let his = try story.handful(story.sam, of: practices, running)
        for voice in Voice.allCases {
            try await story.ticks(teller(voice), week.ticks.of(voice, hers: hers, his: his))
        }
    }

    /// What stands in front of them tonight.
    private func present() async throws {
        story.clock.set(now)
        var preferences = Preferences()
        preferences.favourites = Voice.favourites
        preferences.minutes = 20
        try await story.keeps(story.ada, preferences)
        try await story.keeps(story.ada, OwnWeek(solo: Voice.solo), subject: Week(of: now).name)
        let shared = try story.shared(story.ada)
        // Their hour is Sunday evening, whenever somebody looks at the demo.
        let last = Self.moment(now, week: Self.weeks - 2, day: 6, hour: 19)
        let next = WeeklyTalk.usual(after: now, last: last, in: story.ada.zone)
        try await shared.apply([
            try shared.setting(WeeklyTalk(thing: Voice.thing, next: next), author: .nobody, expecting: nil)
        ])
    }
}
