package import Foundation
import RekindleCore
package import RekindleLibrary
package import RekindleRooms
package import RekindleStore
package import RekindleVault

/// Ira and Noor, invented, who were two for some weeks. In spring Ira left, with a letter that Noor has not opened; since
/// then each keeps what was theirs, and things of their own.
package struct DemoParting: Sendable {
    /// What the two sign in with; the password is the demo's.
    package static let logins = FormerVoice.allCases.map(\.login)
    /// How far they are, for whoever chooses between people of the demo.
    package static let words = "Ira left Noor in spring, with a letter that Noor has not opened; each is on their own"

    let story: Storyteller
    /// When they came together.
    let start: Date
    let now: Date

    /// Adds them to a database, as they are at `now`.
    /// - Parameter cost: light, since their password is known to everybody.
    package static func tell(
        in store: any Store, _ serverKey: ServerKey, functions: JointFunctions, library: Library, today: TodaySources,
        now: Date, cost: PasswordCost = .light
    ) async throws {
        let recorder = StoryRecorder(serverKey, functions, library, today, cost: cost)
        let start = parting(before: now).addingTimeInterval(-Double(days) * 86_400)
        // The week that must not be a quiet one is that of their plan.
        let plan = start.addingTimeInterval(Double(planDay) * 86_400)
        try await recorder.record(
            FormerVoice.ira.newcomer, FormerVoice.noor.newcomer, from: start, to: plan, in: store
        ) { story in try await DemoParting(story: story, start: start, now: now).tell() }
    }

    /// For so many days they were two.
    private static let days = 35
    /// Days after which they chose, after which they began their try, and after which its two weeks were over.
    private static let (planDay, tryDay, reviewDay) = (8, 10, 26)
    /// Weeks that lie between the end and whoever looks, at the least.
    private static let leastWeeksSince = 4

    /// An evening in April, in the last spring that lies some weeks back.
    package static func parting(before now: Date) -> Date {
        let (calendar, latest) = (Zone.utc.calendar, now.addingTimeInterval(-Double(leastWeeksSince * 7) * 86_400))
        let year = calendar.component(.year, from: now)
        let evenings = [year, year - 1].compactMap {
            calendar.date(from: DateComponents(year: $0, month: 4, day: 20, hour: 19))
        }
        return evenings.first { $0 <= latest } ?? latest
    }

    private func tell() async throws {
        try await together()
        try await end()
        try await since()
    }

    private func at(_ day: Int) { story.clock.set(start.addingTimeInterval(Double(day) * 86_400)) }

    private func teller(_ voice: FormerVoice) -> Context { voice == .ira ? story.ada : story.sam }

    /// A first minute, a picture, a plan, something both were glad of, and a try to its end.
    private func together() async throws {
        for voice in FormerVoice.allCases {
            try await story.begins(teller(voice), voice.beginning)
            try await story.writesFirst(teller(voice), voice.firstWords)
            try await story.declinesCode(teller(voice))
        }
        at(2)
        for voice in FormerVoice.allCases { try await story.checksIn(teller(voice), voice.checkIn) }
        at(Self.planDay)
        try await plan()
        at(Self.tryDay)
        for voice in FormerVoice.allCases {
            try await story.does(teller(voice), "supper-for-four", how: .glad, line: voice.line, isGladTogether: true)
            try await story.offers(teller(voice), voice.offer(day: teller(voice).utcDay))
        }
        at(Self.reviewDay)
        for voice in FormerVoice.allCases {
            let outcome = try await Trials.review(voice.review, seen: nil, ownOfTwo: false, by: teller(voice))
            try require(outcome.isKept, "looks back")
        }
    }

    private func plan() async throws {
        let (hers, theirs) = (try await PlanFacts(of: story.ada).handful, try await PlanFacts(of: story.sam).handful)
        for (voice, side) in zip(FormerVoice.allCases, Voice.allCases) {
            let ticks = TickCounts(met: 2, ada: 1, sam: 1).of(side, hers: hers, his: theirs)
            try await story.ticks(teller(voice), ticks)
        }
    }

    /// What Noor has said that week waits on, and so goes.
    private func end() async throws {
        at(Self.days - 1)
        try await story.checksIn(story.sam, FormerVoice.noor.checkIn)
        at(Self.days)
        let outcome = try await Parting.part(letter: FormerVoice.letter, password: Demo.password, by: story.ada)
        try require(outcome == .parted, "leaves")
        try await story.end()
    }

    /// What each has done since, on an evening of their own.
    private func since() async throws {
        for (voice, days) in [(FormerVoice.noor, 9.0), (.ira, 6.0)] {
            story.clock.set(now.addingTimeInterval(-days * 86_400))
            let me = try await story.comesBack(voice.newcomer)
            try await story.does(me, voice.alone.practice, how: voice.alone.how, line: voice.alone.line)
            try await story.likes(me, [voice.alone.practice])
            if voice == .ira { try await story.offers(me, FormerVoice.own(day: me.utcDay)) }
            try await Accounts.signOut(by: me)
        }
    }
}
