package import Foundation
package import RekindleCore
import RekindleRooms
import RekindleVault

/// A long ordinary life of two people, made up from a seed: as many records, and as long ones, as years would leave.
package struct Years: Sendable {
    package var weeks: Int
    package var seed: Seed
    package var practices: [Practice.ID]

    package init(weeks: Int, seed: Seed, practices: [Practice.ID]) {
        self.weeks = weeks
        self.seed = seed
        self.practices = practices
    }

    /// Tells it up to `now`, week by week, and leaves the clock there.
    package func tell(_ story: Storyteller, now: Date) async throws {
        story.clock.set(evening(0, before: now))
        for (place, teller) in [story.ada, story.sam].enumerated() {
            try await story.begins(
                teller, Beginning(concerns: [.fights, .touch], sentence: words("begin"), isHeard: true))
            try await story.writesFirst(teller, words("first", String(place)))
            try await story.vault.declineRecoveryCode(for: teller.visitor, day: teller.zone.day(of: story.clock.now))
        }
        for week in 0..<weeks { try await tell(story, week: week, now: now) }
        try await end(story, now: now)
        story.clock.set(now)
    }

    private func tell(_ story: Storyteller, week: Int, now: Date) async throws {
        story.clock.set(evening(week, before: now))
        let plan = seed.shuffled(practices, "plan", String(week), by: \.rawValue).prefix(3)
        for (place, teller) in [story.ada, story.sam].enumerated() {
            let name = "\(week)/\(place)"
            try await story.ticks(teller, Array(plan))
            try await story.checksIn(teller, checkIn(name))
            for practice in plan {
                try await story.does(teller, practice, how: .fine, line: words("line", name, practice.rawValue))
            }
        }
    }

    /// What stands at the end: a try that runs, a date, what is offered.
    private func end(_ story: Storyteller, now: Date) async throws {
        story.clock.set(evening(max(weeks - 3, 0), before: now))
        let day = Zone.utc.dayNumber(of: story.clock.now)
        for teller in [story.ada, story.sam] {
            let offer = TrialOffer(weeks: 8, minutesAWeek: 30, change: words("try"), isReleased: true, day: day)
            try await story.offers(teller, offer)
            var preferences = Preferences()
            preferences.favourites = Array(practices.prefix(5))
            try await story.keeps(teller, preferences)
        }
        let shared = try story.shared(story.ada)
        let next = WeeklyTalk.usual(after: now, in: story.ada.zone)
        try await shared.apply([
            try shared.setting(WeeklyTalk(thing: practices.first, next: next), author: .nobody, expecting: nil)
        ])
    }

    /// The same evening of each week, the last one yesterday.
    private func evening(_ week: Int, before now: Date) -> Date {
        now.addingTimeInterval(Double(week + 1 - weeks) * 7 * 86_400 - 86_400)
    }

    private func checkIn(_ name: String) -> CheckIn {
        let signs = Sign.allCases.map { ($0, $0.steps[seed.pick(below: $0.steps.count, "sign", $0.rawValue, name)]) }
        var checkIn = CheckIn(
            signs: Dictionary(uniqueKeysWithValues: signs),
            understood: CheckIn.understoodSteps[seed.pick(below: 5, "understood", name)],
            closeness: 1 + seed.pick(below: 7, "close", name),
            strengths: Array(seed.shuffled(Strength.allCases, "strong", name, by: \.rawValue).prefix(2)),
            sentence: words("only", name), brought: Set(CheckIn.Item.allCases), good: words("good", name))
        checkIn.wasOffered = true
        return checkIn
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
