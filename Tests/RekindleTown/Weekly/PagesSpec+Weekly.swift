import RekindleRooms
import RekindleSite

extension PagesSpec {
    static let weekly = PagesSpec(
        .weekly,
        rows: [
            PolicyRow(.week, get: PolicyRow.mine(200), post: PolicyRow.mine(422)),
            PolicyRow(.weeklyTalk, get: PolicyRow.mine(200), post: PolicyRow.mine(422)),
            // Nobody has set a date.
            PolicyRow(.weeklyTalkDate, get: PolicyRow.mine(404)),
        ],
        forms: [
            FormSpec("/week", [("words", FormSpec.typed), ("arguments", "2"), ("bring", "arguments")]),
            FormSpec("/week/ten", [("thing", ""), ("day", FormSpec.typed), ("time", "20:00")]),
        ])
}
