import RekindleRooms
import RekindleSite

extension PagesSpec {
    static let signs = PagesSpec(
        .signs,
        rows: [
            PolicyRow(.checkIn, get: PolicyRow.mine(200), post: PolicyRow.mine(422)),
            PolicyRow(.checkInUse, post: PolicyRow.ours(303)),
            PolicyRow(.picture, get: PolicyRow.mine(200)),
            PolicyRow(.pictureBack, post: PolicyRow.ours(303)),
        ],
        forms: [
            FormSpec(
                "/check-in", [("arguments", "2"), ("sentence", FormSpec.typed), ("bring", "arguments")],
                taken: [
                    .sent([("arguments", "2"), ("bring", "arguments")]), .sent([("sentence", "quince")]),
                    .sent([("later", "yes"), ("sentence", "quince")]),
                    .sent([("arguments", "2"), ("bring", "arguments"), ("version", "seen")]) { town in
                        _ = try await town.ada.checkIn([("time", "5")])
                    },
                ],
                refused: [
                    .sent().ofNoField(FormSpec.anyWouldDo), .sent([("arguments", "99")]),
                    .sent([("bring", "walnut")]).ofNoField(FormSpec.fromNoPage),
                    .sent([("sentence", OddText.long)]),
                ],
                stale: StaleExample([("time", "2"), ("sentence", "quince")], [("time", "8"), ("sentence", "medlar")])),
            FormSpec(
                "/check-in/use", [("bring", "arguments")],
                taken: [.sent([("bring", "time")]), .sent([("bring", "time")], in: .alone, after: answeredAlone)],
                refused: [.sent([("bring", "walnut")]).ofNoField(FormSpec.fromNoPage)]),
            FormSpec(
                "/picture/back", [("what", "picture"), ("round", "1")],
                taken: [
                    .sent([("what", "waiting"), ("round", "1")]), .sent([("what", "picture"), ("round", "1")]),
                    .sent([("what", "waiting"), ("round", "1")]) { try await brings($0.ada) },
                    .sent([("what", "picture"), ("round", "1")]) { town in
                        try await brings(town.ada)
                        try await brings(town.sam)
                    },
                ], neverRefused: FormSpec.button,
                hidden: ["what": FormSpec.whatItDoes, "round": FormSpec.whichOne]),
        ], canaries: planted)

    /// The check-in's form offers every word to everybody, so there the mark gives an answer away.
    private static func answer(_ name: String, _ value: Int, _ words: String) -> @Sendable (Path, String) -> String {
        { path, _ in [.checkIn, .week].contains(path) ? "name=\"\(name)\" value=\"\(value)\" checked" : words }
    }

    private static let answered: [Standing] = [.asked, .opened, .takenBack, .over]

    private static let planted: [Canary] = [
        Canary("check-in's sentence", in: "check-in", saying: "quince-check-in"),
        Canary("kept sign", in: "check-in", answer("touch", 5, "Far too much")),
        Canary(
            "brought sign", in: "brought",
            reaching: { $0.reader == .partner && $0.standing.isOpen && $1 == .picture },
            answer("arguments", 2, "On most days")),
        Canary("partner's check-in", in: "check-in", of: .partner, while: answered, saying: "medlar-check-in"),
        Canary(
            "partner's kept sign", in: "check-in", of: .partner, while: answered,
            answer("touch", -5, "Far too little")),
    ]

    private static func brings(_ browser: Browser) async throws {
        _ = try await browser.checkIn([("arguments", "2"), ("bring", "arguments")])
    }

    /// Ada answers before there are two.
    private static let answeredAlone: @Sendable (StagedTown) async throws -> Void = { town in
        _ = try await town.ada.checkIn([("time", "5")])
        _ = try await town.join()
        _ = try await town.ada.confirm()
    }
}
