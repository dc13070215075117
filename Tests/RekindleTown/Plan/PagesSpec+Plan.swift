import RekindleRooms
import RekindleSite

extension PagesSpec {
    static let plan = PagesSpec(
        .plan,
        rows: [
            PolicyRow(.plan, get: PolicyRow.mine(200)),
            PolicyRow(.planTicks, get: PolicyRow.ours(200), post: PolicyRow.ours(422)),
            PolicyRow(.planAside, post: PolicyRow.mine(303), fields: [("practice", "good-news")]),
            PolicyRow(.planSolo, post: PolicyRow.mine(422)),
        ],
        forms: [
            FormSpec("/plan/marks", [("week", "2964"), ("mark", FormSpec.typed)]),
            FormSpec("/plan/aside", [("practice", FormSpec.typed)]),
            FormSpec("/plan/solo", [("practice", FormSpec.typed), ("was", "good-news")]),
        ])
}
