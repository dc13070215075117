package import Foundation
package import RekindleCore
import RekindleLibrary
import RekindleRooms

/// A long ordinary life of two people, made up from a seed: as many records, and as long ones, as years would leave.
package struct Years: Sendable {
    package var weeks: Int
    package var seed: Seed

    package init(weeks: Int, seed: Seed) {
        (self.weeks, self.seed) = (weeks, seed)
    }

    /// Things that they do in a week.
    private static let things = 3
    /// Weeks before the end at which they begin a trial.
    private static let trialWeeks = 3

    /// Tells it up to `now`, week by week, and leaves the clock there.
    package func tell(_ story: Storyteller, now: Date) async throws {
        story.clock.set(evening(0, before: now))
        for (place, me) in [story.ada, story.sam].enumerated() {
            try await story.begins(me, Beginning(concerns: [.fights, .touch], sentence: words("begin")))
            try await story.writesFirst(me, words("first", String(place)))
            try await story.declinesCode(me)
        }
        for week in 0..<weeks {
            story.clock.set(evening(week, before: now))
            try await tell(story, week: week)
        }
        story.clock.set(now)
        try await end(story)
    }

    private func tell(_ story: Storyteller, week: Int) async throws {
        let couple = [story.ada, story.sam]
        let plan = try await plan(couple)
        let things = plan ?? some(of: Self.practices(story.ada.library), "quiet", week)
        for (place, me) in couple.enumerated() {
            let name = "\(week)/\(place)"
            if let plan { try await story.ticks(me, plan) }
            if week == max(weeks - Self.trialWeeks, 0) { try await story.offers(me, offer(me)) }
            try await story.checksIn(me, checkIn(name))
            for (number, practice) in things.enumerated() {
                // What only one may have been glad of leaves a deposit of each, what both were leaves one record.
                try await story.does(
                    me, practice, how: number == 0 ? .fine : .glad, line: words("line", name, practice.rawValue),
                    isGladTogether: number > 0)
            }
        }
    }

    /// What both tick, of what both may; nil in a quiet week.
    private func plan(_ couple: [Context]) async throws -> [Practice.ID]? {
        let hers = try await PlanFacts(of: couple[0], withTicks: false)
        guard !hers.isQuiet else { return nil }
        let theirs = Set(try await PlanFacts(of: couple[1], withTicks: false).handful.map(\.id))
        return some(of: hers.handful.map(\.id).filter(theirs.contains), "plan", hers.week.number)
    }

    private func some(of practices: [Practice.ID], _ what: String, _ week: Int) -> [Practice.ID] {
        Array(seed.shuffled(practices, what, String(week), by: \.rawValue).prefix(Self.things))
    }

    private static func practices(_ library: Library) -> [Practice.ID] {
        library.practices.filter { !$0.adult }.map(\.id)
    }

    private func offer(_ me: Context) -> TrialOffer {
        TrialOffer(weeks: 8, minutesAWeek: 30, change: words("try"), isReleased: true, day: me.utcDay)
    }

    /// What stands at the end beside a trial that runs: what each likes, and a date.
    private func end(_ story: Storyteller) async throws {
        let liked = Self.practices(story.ada.library).prefix(5)
        for me in [story.ada, story.sam] { try await story.likes(me, Array(liked)) }
        try await story.talks(story.ada)
    }

    /// The same evening of each week, the last one yesterday.
    private func evening(_ week: Int, before now: Date) -> Date {
        now.addingTimeInterval(Double(week + 1 - weeks) * 7 * 86_400 - 86_400)
    }

    private func checkIn(_ name: String) -> CheckIn {
        let signs = Sign.allCases.map { ($0, $0.steps[seed.pick(below: $0.steps.count, "sign", $0.rawValue, name)]) }
        return CheckIn(
            signs: Dictionary(uniqueKeysWithValues: signs),
            understood: CheckIn.understoodSteps[seed.pick(below: 5, "understood", name)],
            closeness: 1 + seed.pick(below: 7, "close", name),
            strengths: Array(seed.shuffled(Strength.allCases, "strong", name, by: \.rawValue).prefix(2)),
            sentence: words("only", name), brought: Set(CheckIn.Item.allCases),
            // One in four: it takes a form of its own.
            good: seed.pick(below: 4, "has good", name) == 0 ? words("good", name) : nil)
    }

    /// Two dozen letters or more, as people write.
    private func words(_ about: String...) -> String {
        let mixed = about.reduce(seed) { Seed($0.number($1)) }
        return (0..<8 + mixed.pick(below: 12, "length"))
            .map { Self.vocabulary[mixed.pick(below: Self.vocabulary.count, String($0))] }.joined(separator: " ")
    }

    private static let vocabulary = [
        "we", "walked", "home", "in", "the", "rain", "and", "talked", "about", "nothing", "much", "it", "was", "good",
        "then", "kettle", "laughed", "quiet", "evening", "tired", "garden", "late", "again", "bread", "train",
    ]
}
