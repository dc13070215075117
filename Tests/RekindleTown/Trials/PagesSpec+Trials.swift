import RekindleRooms
import RekindleSite

extension PagesSpec {
    static let trials = PagesSpec(
        .trials,
        rows: [
            PolicyRow(.trial, get: PolicyRow.mine(200), post: PolicyRow.mine(422)),
            PolicyRow(.trialBack, post: PolicyRow.mine(303)),
            // Only theirs has come to its end, and only in one week.
            PolicyRow(
                .trialReview, get: { $0.isConnected && $0.standing == .over ? 200 : 303 }, post: PolicyRow.mine(422)),
        ],
        forms: [
            FormSpec(
                "/try", [("weeks", "2"), ("minutes", "30"), ("words", FormSpec.typed), ("release", "yes")],
                taken: [.sent(Browser.offer()), .sent(Browser.offer(4, 60, "quince", released: true))],
                refused: [
                    .sent(), .sent([("weeks", "3"), ("minutes", "30")]), .sent([("weeks", "2"), ("minutes", "31")]),
                    .sent(Browser.offer(2, 30, OddText.long)),
                    .sent(Browser.offer(4, 60, "walnut"), in: .trying).ofNoField(FormSpec.tooLate),
                ],
                stale: StaleExample(Browser.offer(2, 30, "quince"), Browser.offer(4, 30, "medlar"))),
            FormSpec(
                "/try/back", [("what", "offer"), ("round", "1")],
                taken: [
                    .sent([("what", "offer"), ("round", "1")]), .sent([("what", "end"), ("round", "1")], in: .trying),
                    .sent([("what", "words"), ("round", "1")], in: .trying),
                    .sent([("what", "look"), ("round", "1")], in: .tried),
                    .sent([("what", "offer"), ("round", "1")]) { town in
                        _ = try await town.ada.offerTrial("quince", released: true)
                    },
                    .sent([("what", "look"), ("round", "1")], in: .tried) { town in
                        _ = try await town.ada.lookBack("stop", "quince")
                    },
                ], neverRefused: FormSpec.button,
                hidden: ["what": FormSpec.whatItDoes, "round": FormSpec.whichOne]),
            FormSpec(
                "/try/look", [("wish", "stop"), ("words", FormSpec.typed)],
                taken: [.sent([("wish", "stop"), ("words", "quince")], in: .tried)],
                refused: [
                    .sent(), .sent([("wish", "stop")]).ofNoField(FormSpec.tooLate),
                    .sent([("wish", "walnut")], in: .tried), .sent(in: .tried),
                    .sent([("wish", "stop"), ("words", OddText.long)], in: .tried),
                ],
                stale: StaleExample(
                    [("wish", "go-on"), ("words", "quince")], [("wish", "stop"), ("words", "medlar")], in: .tried),
                hidden: ["round": "that it is the one begun alone"]),
        ],
        canaries: [
            // Her words stay with her; his he lets her read once it has begun.
            Canary("change", in: "try-offer", while: [.sealed, .opened, .takenBack], saying: "quince-change"),
            Canary(
                "partner's change", in: "try-offer", of: .partner, while: [.asked, .opened, .takenBack],
                reaching: { $0.reader == .author && $0.standing.areBothThere && $1 == .trial },
                saying: "medlar-change"),
            Canary("partner's look back", in: "try-look", of: .partner, while: [.over], saying: "medlar-look"),
        ])
}
