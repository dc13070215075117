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
                ],
                refused: [
                    .sent(), .sent([("arguments", "99")]), .sent([("bring", "walnut")]),
                    .sent([("sentence", OddText.long)]),
                ],
                stale: StaleExample([("time", "2"), ("sentence", "quince")], [("time", "8"), ("sentence", "medlar")])),
            FormSpec(
                "/check-in/use", [("bring", "arguments")], taken: [.sent([("bring", "time")])],
                refused: [.sent([("bring", "walnut")])]),
            FormSpec(
                "/picture/back", [("what", "picture"), ("round", "1")],
                taken: [.sent([("what", "waiting"), ("round", "1")]), .sent([("what", "picture"), ("round", "1")])],
                neverRefused: FormSpec.button),
        ])
}
