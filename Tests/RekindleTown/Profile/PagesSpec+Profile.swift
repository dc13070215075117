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
                ],
                taken: [.sent(Browser.profile(["pronouns": "she"], version: "seen"))],
                refused: [
                    .sent(), .sent(Browser.profile(["name": ""], version: "seen")),
                    .sent(Browser.profile(["name": OddText.long], version: "seen")),
                    .sent(Browser.profile(["pronouns": OddText.long], version: "seen")),
                    .sent(Browser.profile(["zone": "Atlantis"], version: "seen")),
                    .sent(Browser.profile(["minutes": "61"], version: "seen")),
                    .sent(Browser.profile(["minutes": "60"], version: "seen")),
                ],
                stale: StaleExample(
                    Browser.profile(["pronouns": "quince"], version: "seen"),
                    Browser.profile(["pronouns": "medlar"], version: "seen"), saying: "changed elsewhere")),
            FormSpec(
                "/me/offers",
                [("minutes", "20"), ("ways", "apart"), ("declined", "touch"), ("quiet-from", FormSpec.typed)],
                taken: [.sent([("seen", "seen"), ("minutes", "20"), ("declined", "touch")])],
                refused: [
                    .sent([("seen", "seen"), ("minutes", "7")]), .sent([("seen", "seen"), ("ways", "walnut")]),
                    .sent([("seen", "seen"), ("declined", "walnut")]),
                    .sent([("seen", "seen"), ("quiet-from", "22")]),
                    .sent([("seen", "seen"), ("quiet-from", "7"), ("quiet-to", "7")]),
                ],
                stale: StaleExample(version: "seen") { _ in
                    StaleExample.Texts(
                        first: [("seen", "seen"), ("minutes", "20")], late: [("seen", "seen"), ("minutes", "45")],
                        kept: "<dd><bdi translate=\"no\">20</bdi></dd>",
                        standing: "name=\"minutes\" value=\"20\" checked",
                        typed: "name=\"minutes\" value=\"45\" checked")
                }),
        ],
        canaries: [Canary("zone", in: "profile", saying: "<option selected>Pacific/Chatham")],
        unplanted: ["member": "a name is for both"])
}
