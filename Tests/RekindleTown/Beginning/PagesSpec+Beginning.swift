import RekindleCore
import RekindleRooms
import RekindleSite

extension PagesSpec {
    static let beginning = PagesSpec(
        .beginning,
        rows: [
            PolicyRow(.begin, get: PolicyRow.mine(200), post: PolicyRow.mine(422)),
            PolicyRow(
                .heard, get: { $0.reader == .author || $0.reader == .partner ? 200 : 303 },
                post: PolicyRow.mine(303)),
        ],
        forms: [
            FormSpec(
                "/begin",
                [("concern", "fights"), ("sentence", FormSpec.typed), ("correction", FormSpec.typed)],
                taken: [.sent([("concern", "fights"), ("sentence", "quince")]), .sent([("sentence", "quince")])],
                refused: [
                    .sent(), .sent([("concern", "walnut")]), .sent([("sentence", OddText.long)]),
                    .sent([("sentence", "quince"), ("correction", OddText.heavy)]),
                ],
                stale: StaleExample(
                    [("concern", "fights"), ("sentence", "quince")], [("concern", "money"), ("sentence", "medlar")])),
            FormSpec(
                "/begin/heard", [("answer", "partly")],
                taken: [
                    .sent([("answer", "partly")], after: saidIt), .sent([("answer", "yes")], after: saidIt),
                    .sent([("answer", "yes")]), .sent([("answer", "two")], after: saidIt),
                    .sent([("answer", "alone")], after: saidIt), .sent([("answer", "two")]),
                ], neverRefused: FormSpec.button, hidden: ["answer": FormSpec.whatItDoes]),
        ],
        own: Concern.allCases.map { concern in
            OwnForm(
                "/begin",
                [
                    ("version", "seen"), ("concern", concern.rawValue), ("sentence", "walnut-\(concern)"),
                    ("correction", "hazel-\(concern)"),
                ], word: "hazel-\(concern)")
        },
        canaries: [
            Canary("sentence", in: "beginning", saying: "quince-sentence"),
            Canary("correction", in: "beginning", saying: "quince-correction"),
            Canary("partner's sentence", in: "beginning", of: .partner, saying: "medlar-sentence"),
        ])

    private static let saidIt: @Sendable (StagedTown) async throws -> Void = { town in
        _ = try await town.ada.post("/begin", [("concern", "fights"), ("sentence", "quince")])
    }
}
