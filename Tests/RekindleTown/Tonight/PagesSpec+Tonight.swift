import RekindleRooms
import RekindleSite

extension PagesSpec {
    static let tonight = PagesSpec(
        .tonight,
        rows: [
            PolicyRow(.today, get: PolicyRow.mine(200)),
            PolicyRow(
                .tonight, get: PolicyRow.mine(303), post: PolicyRow.mine(200), shows: .wayOn,
                fields: [("mood", "hurting")]),
        ],
        forms: [
            FormSpec(
                "/tonight", [("mood", "quiet")], taken: [.sent([("mood", "quiet")], gives: 200)],
                refused: [
                    .sent().ofNoField(FormSpec.button), .sent([("mood", "walnut")]).ofNoField(FormSpec.button),
                ],
                moveless: "how somebody is tonight is answered and forgotten")
        ])
}
