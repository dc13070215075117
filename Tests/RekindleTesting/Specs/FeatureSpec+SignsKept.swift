import RekindleCore
import RekindleRooms
import RekindleStore
import RekindleVault

// What check-ins and the picture keep as text, and what they note for Today.
extension FeatureSpec {
    private static let hers = CheckIn(
        signs: [.arguments: 2, .sharing: 8, .touch: -3, .time: 0, .ease: 10], understood: 5, closeness: 3,
        strengths: [.home, .comingBack], matters: .ease, sentence: "a sentence", brought: Set(CheckIn.Item.allCases),
        good: "tea")
    private static let his = CheckIn(
        signs: [.arguments: 5, .sharing: 0, .touch: 5, .time: 8, .ease: 2], understood: 10, closeness: 7,
        strengths: [.trust], matters: .touch, brought: Set(CheckIn.Item.allCases))

    static let signsTexts: [FrozenText] = [
        FrozenText(
            { () -> CheckIn in
                var offered = hers
                (offered.brought, offered.wasOffered) = ([.strengths, .time], true)
                return offered
            }(),
            FrozenText.fields(
                "arguments:2 sharing:8 touch:-3 time:0 ease:10 understood:5 closeness:3 strengths:home+coming-back "
                    + "matters:ease", "time strengths", "a sentence", "=tea", "offered")),
        FrozenText(CheckIn(), FrozenText.fields("", "", "", "", "")),
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

    private static let said = CheckIn(signs: [.time: 2], brought: [.time])

    private static let adaSaid: Step = { scene in
        var hers = said
        hers.understood = 5
        _ = try await Signs.keep(hers, from: .long, seen: nil, by: scene.ada())
    }

    private static let adaSaidLess: Step = { scene in
        _ = try await Signs.keep(said, from: .long, seen: nil, by: scene.ada())
    }

    private static let samSaid: Step = { scene in
        _ = try await Signs.keep(said, from: .long, seen: nil, by: scene.sam())
    }

    /// The row of what Ada said this week.
    private static func row(_ scene: Scenario) async throws -> String {
        try await scene.ada().personal.onlyID(CheckIn.self, subject: "2026-W43").hex
    }

    static let signsNotes = FrozenNotes(
        under: "Signs",
        [
            .init(
                "row and how understood; the picture: number, moment, whole, whether it holds something",
                [
                    .own(after: adaSaid) { ["\(try await row($0)):5"] },
                    .shared(after: samSaid) { ["1", $0.nowInNotes, "whole", "something"] },
                    .shared(after: { try await Signs.putAway("1", by: $0.ada()) }) { ["1", $0.nowInNotes, "", ""] },
                ]),
            .init("row, alone", alone: true, [.own(after: adaSaidLess) { ["\(try await row($0)):"] }]),
        ])
}
