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
            FormSpec("/check-in", [("arguments", "2"), ("sentence", FormSpec.typed), ("bring", "arguments")]),
            FormSpec("/check-in/use", [("bring", "arguments")]),
            FormSpec("/picture/back", [("what", "picture"), ("round", "1")]),
        ])
}
