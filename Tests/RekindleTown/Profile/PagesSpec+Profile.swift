import RekindleRooms
import RekindleSite

extension PagesSpec {
    static let profile = PagesSpec(
        .profile,
        rows: [
            PolicyRow(.me, get: PolicyRow.mine(200)),
            PolicyRow(.profile, get: PolicyRow.mine(200), post: PolicyRow.mine(422)),
            PolicyRow(.offers, get: PolicyRow.mine(200), post: PolicyRow.mine(422), fields: [("minutes", "7")]),
        ],
        forms: [
            FormSpec(
                "/me/profile",
                [
                    ("name", FormSpec.typed), ("pronouns", FormSpec.typed), ("zone", "UTC"), ("hue", "rust"),
                    ("minutes", "10"),
                ]),
            FormSpec(
                "/me/offers",
                [("minutes", "20"), ("ways", "apart"), ("declined", "touch"), ("quiet-from", FormSpec.typed)]),
        ])
}
