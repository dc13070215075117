import RekindleRooms
import RekindleSite

extension PagesSpec {
    static let export = PagesSpec(
        rows: [PolicyRow(.export, get: PolicyRow.mine(200), post: PolicyRow.mine(422))],
        forms: [
            FormSpec(
                "/me/data/export", [("pin", FormSpec.secret), ("password", FormSpec.secret)],
                taken: [
                    .sent([("password", Town.password)], gives: 200),
                    .sent([("password", Town.password)], in: .alone, gives: 200),
                    .sent(
                        [("pin", "4711")], gives: 200,
                        again: "the lock is opened anew with it: a copy of what the browser kept before finds it locked"
                    ) { _ = try await $0.ada.post("/me/pin", [("pin", "4711"), ("password", Town.password)]) },
                ],
                refused: [
                    .sent(), .sent([("password", "not the one")]),
                    // Where there is no PIN none is right.
                    .sent([("pin", "4711")]),
                ])
        ])
}
