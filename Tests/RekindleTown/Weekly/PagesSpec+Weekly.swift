import RekindleRooms
import RekindleSite

extension PagesSpec {
    static let weekly = PagesSpec(
        .weekly,
        rows: [
            PolicyRow(.week, get: PolicyRow.mine(200), post: PolicyRow.mine(422)),
            PolicyRow(.weeklyTalk, get: PolicyRow.mine(200), post: PolicyRow.mine(422)),
            // Nobody sets a date before both have answered.
            PolicyRow(
                .weeklyTalkDate,
                get: { !$0.isSignedIn ? 303 : $0.isConnected && $0.standing.areBothThere ? 200 : 404 }),
        ],
        forms: [
            FormSpec(
                "/week", [("words", FormSpec.typed), ("arguments", "2"), ("bring", "arguments")],
                taken: [
                    .sent([("words", "quince"), ("arguments", "2"), ("bring", "arguments")]),
                    .sent([("later", "yes"), ("words", "quince")]),
                    .sent([("words", "quince"), ("arguments", "2"), ("bring", "arguments"), ("version", "seen")]) {
                        _ = try await $0.ada.weekly([("time", "2"), ("words", "medlar")])
                    },
                ],
                refused: [
                    .sent().ofNoField(FormSpec.anyWouldDo), .sent([("arguments", "99")]),
                    .sent([("words", OddText.long)]),
                ],
                stale: StaleExample([("time", "2"), ("words", "quince")], [("time", "8"), ("words", "medlar")])),
            FormSpec(
                "/week/ten", [("thing", ""), ("day", FormSpec.typed), ("time", "20:00")],
                taken: [
                    .sent([("thing", ""), ("day", "2026-10-30"), ("time", "20:30")]),
                    .sent([("thing", ""), ("open", "yes")]),
                ],
                refused: [
                    .sent(), .sent([("day", "2026-02-30"), ("time", "20:30")]),
                    .sent([("day", "2020-01-01"), ("time", "20:30")]),
                    .sent([("day", "2027-10-30"), ("time", "20:30")]), .sent([("day", "2026-10-30")]),
                ],
                stale: StaleExample(on: "/week/ten?step=4") { _ in
                    StaleExample.Texts(
                        first: [("thing", ""), ("day", "2026-10-30"), ("time", "20:30")],
                        late: [("thing", ""), ("day", "2026-10-31"), ("time", "18:00")],
                        kept: "Friday 30 October, 20:30", standing: "name=\"day\" value=\"2026-10-30\"",
                        typed: "name=\"day\" value=\"2026-10-31\"")
                }, hidden: ["thing": "what was chosen on the screen before"]),
        ])
}
