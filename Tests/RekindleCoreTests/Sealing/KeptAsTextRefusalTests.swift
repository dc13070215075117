import Foundation
import RekindleCore
import Testing

/// A text is read whole or not at all: what this version does not know stays where it is, as a record that is damaged.
/// Left out, it would be gone with its owner's next write.
struct KeptAsTextRefusalTests {
    /// Fields as they are kept.
    private static func fields(_ fields: String...) -> String { fields.joined(separator: "\u{1F}") }

    /// A text that is read, and others that nothing gives.
    private func expect<Value: KeptAsText>(_ type: Value.Type, reading text: String, refusing others: [String]) {
        #expect(Value(keptText: text)?.keptText == text)
        for other in others { #expect(Value(keptText: other) == nil, "\(type) of \(other.debugDescription)") }
    }

    @Test func `preferences with a word that is not known are not read`() {
        func text(
            favourites: String = "tea", declined: String = "touch time", minutes: String = "20",
            ways: String = "said apart", resting: String = "resting", muted: String = "muted", to: String = "7"
        ) -> String { Self.fields(favourites, declined, minutes, ways, resting, muted, "22", to) }
        expect(
            Preferences.self, reading: text(),
            refusing: [
                text(favourites: "tea  walk"), text(favourites: " tea"), text(declined: "touch walnut"),
                text(declined: "Touch"), text(declined: "touch "), text(minutes: "walnut"), text(minutes: "20 "),
                text(ways: "apart"), text(ways: "said walnut"), text(ways: "said apart walnut"), text(ways: "said"),
                text(ways: "said  apart"), text(resting: "yes"), text(muted: "resting"), text(to: "seven"),
                text() + "\u{1F}", text(to: "99999999999999999999"),
            ])
        let nothing = Self.fields("", "", "", "said ", "", "", "", "")
        #expect(Preferences(keptText: nothing)?.ways == [])
        #expect(Preferences(keptText: nothing)?.keptText == nothing)
    }

    @Test func `a favourite that would come back as two is kept as JSON`() {
        for id in ["tea walk", "", " "] {
            var preferences = Preferences()
            preferences.favourites = [Identifier(id)]
            #expect(preferences.keptText == nil)
        }
    }

    @Test func `a check-in with an answer that is not known is not read`() {
        func text(
            _ answers: String = "touch:-2 strengths:home+trust matters:time", brought: String = "touch matters",
            good: String = "=tea", offered: String = "offered"
        ) -> String { Self.fields(answers, brought, "a sentence", good, offered) }
        let answers = [
            "walnut:2", "touch:-2 walnut:2", "touch", "touch:", "touch:much", "touch:-2 ", " touch:-2", "touch::-2",
            "touch:-2 touch:3", "time:4 touch:-2", "strengths:", "strengths:walnut", "strengths:home+walnut",
            "strengths:home++trust", "strengths:+", "matters:", "matters:walnut", "understood:x", "closeness:3|4", ":2",
        ]
        expect(
            CheckIn.self, reading: text(),
            refusing: answers.map { text($0) } + [
                text(brought: "walnut"), text(brought: "touch walnut"), text(brought: "touch  matters"),
                text(good: "tea"), text(good: "\u{301}=tea"), text(offered: "yes"), text(offered: " "), "", "touch:-2",
            ])
        expect(Brought.self, reading: "touch:-2 strengths:home+trust matters:time", refusing: answers)
        expect(Brought?.self, reading: "=touch:-2", refusing: answers.map { "=" + $0 } + ["touch:-2", "walnut", " "])
    }

    @Test func `a picture with half a pair, or with more than one, is not read`() {
        expect(
            Picture.self, reading: "touch:-2|3 understood:5|0 strengths:home|trust+team matters:time|touch",
            refusing: [
                "touch:-2", "touch:-2|", "touch:|3", "touch:-2|3|4", "touch:-2|much", "walnut:1|2", "touch:-2|3 walnut",
                "touch:-2|3 touch:1|2", "understood:5|0 touch:-2|3", "closeness:x|1", "matters:time|walnut",
                "matters:|time", "strengths:home|walnut", "strengths:home|trust+", "touch:-2|3  time:1|2", "|", ":",
            ])
    }

    @Test func `of what was done, what was shown and what was noted a line is whole`() {
        expect(
            LastDone.self, reading: "tea 9 not-for-us 3 -4;walk 20000 - - -",
            refusing: [
                "tea", "tea 9", "tea 9 glad 3", "tea 9 glad 3 4 5", "tea x glad 3 -", "tea 9 walnut 3 -", "tea - - - -",
                "tea 9 glad - -", "tea 9 - 3 -", "tea 9 glad 3 x", " 9 glad 3 -", "tea  9 glad 3", "tea 9 glad 3 -;",
                ";tea 9 glad 3 -", "tea 9 glad 3 -;;walk 3 - - -", "tea 9 glad 3 - ", "tea 9 glad 3 --", ";", " ",
                "tea 99999999999999999999 - - -", "tea 9 glad 3 -;walk",
            ])
        expect(
            Shown.self, reading: "tea 9;walk -3",
            refusing: ["tea", "tea x", "tea 3 4", ";;", " 3", "tea 3;", ";tea 3", "tea  3", "tea 3;walk"])
        for notes in ["", "Plan", "Plan ", "Plan 2962  tea;Signs", "Plan  ;Signs a:1 b:"] {
            #expect(OwnToday(keptText: notes)?.keptText == notes)
            #expect(SharedToday(keptText: notes)?.keptText == notes)
        }
        for other in [";", "Plan;", ";Plan", "Plan;;Signs", " Plan", "Signs;Plan", "Plan a;Plan b"] {
            #expect(OwnToday(keptText: other) == nil && SharedToday(keptText: other) == nil, "\(other)")
        }
    }

    @Test func `plans and ticks with an empty name are not read, and a name that would come back as two stays JSON`() {
        expect(WeekPlan.self, reading: "tea walk", refusing: ["tea ", " tea", "tea  walk", "tea\u{1F}walk"])
        expect(
            Ticks.self, reading: "2964 tea walk",
            refusing: ["", "tea", "2964 ", "2964  tea", " 2964 tea", "2964 tea\u{1F}walk", "+2964 tea", "99999999 tea"])
        #expect(WeekPlan(keptText: "")?.practices == [])
        for id in ["tea walk", "tea\u{1F}walk", ""] as [Practice.ID] {
            let ticks = Ticks(week: Week(number: 1), practices: [id])
            #expect(ticks.keptText == nil && WeekPlan(first: ticks, second: ticks).keptText == nil)
        }
    }

    @Test func `what JSON left of a broken line stays JSON`() throws {
        let last = try JSONDecoder().decode([LastDone].self, from: Data(#"["tea 9 glad"]"#.utf8))
        #expect(last.first?.keptText == nil)
    }
}
