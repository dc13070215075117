import Foundation
import RekindleCore
import RekindleRooms
import RekindleStore
import RekindleVault

/// A value that is kept as text, and the text: each field says something else, so that two of them cannot change places.
struct FrozenText: Sendable {
    /// The type, as its name is written.
    let type: String
    let text: String
    /// What the value gives today; nil where it is known by its text alone.
    let written: String?
    /// Whether the text is read as the value.
    let isRead: @Sendable () -> Bool
    /// What another text gives again; nil where it is refused.
    let again: @Sendable (_ text: String) -> String?

    private init<Value: KeptAsText & Equatable & Sendable>(_ value: Value, _ text: String) {
        (type, self.text, written) = ("\(Value.self)", text, value.keptText)
        isRead = { Value(keptText: text) == value }
        again = { Value(keptText: $0)?.keptText }
    }

    private init<Value: KeptAsText & Sendable>(
        _ type: Value.Type, _ text: String, holds: @escaping @Sendable (Value) -> Bool
    ) {
        (self.type, self.text, written) = ("\(type)", text, nil)
        isRead = { Value(keptText: text).map(holds) ?? false }
        again = { Value(keptText: $0)?.keptText }
    }

    /// What stands between fields, by its number.
    static let separator = "\u{1F}"
    private static func fields(_ fields: String...) -> String { fields.joined(separator: separator) }

    /// None of these texts changes: a database holds them. A field more is one more text here, beside the one before.
    static let all: [FrozenText] = people + answers + notes + joint

    private static let people: [FrozenText] = [
        FrozenText(
            Profile(name: "Ada", pronouns: "she", zone: "Europe/Berlin", hue: .rust, idleMinutes: 12),
            fields("Ada", "she", "Europe/Berlin", "rust", "12")),
        FrozenText(Member(name: "Ada", pronouns: "she", hue: .lake), fields("Ada", "she", "lake")),
        FrozenText(
            preferences, fields("tea walk", "touch lessons", "20", "said apart alone", "resting", "muted", "22", "7")),
        FrozenText(Preferences(), fields("", "", "", "", "", "", "", "")),
        FrozenText(RecoveryChoice.self, fields(ada, "2026-10-23")) { $0.hasCode && $0.day == "2026-10-23" },
        FrozenText(RecoveryChoice.self, fields("", "2026-10-23")) { !$0.hasCode && $0.day == "2026-10-23" },
    ]

    private static let preferences: Preferences = {
        var preferences = Preferences()
        (preferences.favourites, preferences.declined) = (["tea", "walk"], [.touch, .lessons])
        (preferences.minutes, preferences.ways) = (20, [.apart, .alone])
        (preferences.isResting, preferences.isMuted) = (true, true)
        (preferences.quietFrom, preferences.quietTo) = (22, 7)
        return preferences
    }()

    private static let hers = CheckIn(
        signs: [.arguments: 2, .sharing: 8, .touch: -3, .time: 0, .ease: 10], understood: 5, closeness: 3,
        strengths: [.home, .comingBack], matters: .ease, sentence: "a sentence", brought: Set(CheckIn.Item.allCases),
        good: "tea")
    private static let his = CheckIn(
        signs: [.arguments: 5, .sharing: 0, .touch: 5, .time: 8, .ease: 2], understood: 10, closeness: 7,
        strengths: [.trust], matters: .touch, brought: Set(CheckIn.Item.allCases))

    private static let answers: [FrozenText] = [
        FrozenText(
            { () -> CheckIn in
                var offered = hers
                (offered.brought, offered.wasOffered) = ([.strengths, .time], true)
                return offered
            }(),
            fields(
                "arguments:2 sharing:8 touch:-3 time:0 ease:10 understood:5 closeness:3 strengths:home+coming-back "
                    + "matters:ease", "time strengths", "a sentence", "=tea", "offered")),
        FrozenText(CheckIn(), fields("", "", "", "", "")),
        FrozenText(
            hers.bringing,
            "arguments:2 sharing:8 touch:-3 time:0 ease:10 understood:5 closeness:3 strengths:home+coming-back "
                + "matters:ease"),
        FrozenText(CheckIn(signs: [.time: 2], brought: [.time]).bringing as Brought?, "=time:2"),
        FrozenText(nil as Brought?, ""),
        FrozenText(
            Picture(first: hers.bringing, second: his.bringing),
            "arguments:2|5 sharing:8|0 touch:-3|5 time:0|8 ease:10|2 understood:5|10 closeness:3|7 "
                + "strengths:home+coming-back|trust matters:ease|touch"),
    ]

    private static let notes: [FrozenText] = [
        FrozenText(
            { () -> LastDone in
                var last = LastDone()
                last.note(Doing(practice: "walk", day: 20_000))
                last.note(Doing(practice: "tea", day: 3, how: .notForUs))
                last.note(Doing(practice: "tea", day: 9))
                last.note(Doing(practice: "tea", day: 11))
                return last
            }(), "tea 11 not-for-us 3 9;walk 20000 - - -"),
        FrozenText(
            Shown([.init(practice: "walk", day: 20_001), .init(practice: "tea", day: 20_000)]),
            "walk 20001;tea 20000"),
        FrozenText(
            { () -> OwnToday in
                var own = OwnToday()
                (own.notes["Signs"], own.notes["Plan"]) = (TodayNote(["a:1"]), TodayNote(["2962", "", "tea"]))
                return own
            }(), "Plan 2962  tea;Signs a:1"),
        FrozenText(
            { () -> SharedToday in
                var shared = SharedToday()
                (shared.notes["Trials"], shared.notes["Weekly"]) = (TodayNote(["1", ""]), TodayNote([]))
                return shared
            }(), "Trials 1 ;Weekly"),
    ]

    private static let (ada, sam) = (String(repeating: "a1", count: 16), String(repeating: "5e", count: 16))

    private static let joint: [FrozenText] = [
        FrozenText(Ticks(week: Week(number: 2_964), practices: ["walk", "tea"]), "2964 walk tea"),
        FrozenText(WeekPlan.self, "tea walk") { $0.practices == ["tea", "walk"] },
        FrozenText(SeriesHead<WeekPlan>.self, fields("2964/", "3")) { ($0.prefix, $0.number) == ("2964/", 3) },
        FrozenText(Opened<WeekPlan>.self, fields("2964/3", "\(ada) \(sam)", sam, "tea walk")) { opened in
            opened.subject == "2964/3" && opened.authors.map(\.hex) == [ada, sam] && opened.away.map(\.hex) == [sam]
                && opened.result.practices == ["tea", "walk"]
        },
    ]
}
