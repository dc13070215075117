import RekindleRooms
import RekindleSite

extension PagesSpec {
    static let parting = PagesSpec(
        .parting,
        rows: [
            PolicyRow(.data, get: PolicyRow.mine(200)),
            PolicyRow(.part, get: PolicyRow.mine(200), post: { $0.isConnected ? 422 : 303 }),
            PolicyRow(.ours, get: PolicyRow.mine(200)),
            PolicyRow(.oursLetter("id"), get: PolicyRow.mine(404), shows: .afterParting),
            PolicyRow(.oursDrop("id"), get: PolicyRow.mine(404), post: PolicyRow.mine(404), shows: .afterParting),
            PolicyRow(.erase, get: PolicyRow.mine(200), post: PolicyRow.mine(422)),
        ],
        forms: [partForm, dropForm, eraseForm],
        unplanted: ["parting-letter": "nobody has left in any standing; PartTests and OursTests look for it"])

    private static let password = ("password", Town.password)
    private static let wrong = ("password", "not the password")

    private static var partForm: FormSpec {
        FormSpec(
            "/me/data/part", [("letter", FormSpec.typed), ("password", FormSpec.secret)],
            taken: [
                .sent([("letter", ""), password]), .sent([("letter", "quince"), password]),
                .sent([("letter", ""), password], in: .alone), .sent([password], in: .parted),
            ],
            refused: [
                .sent(), .sent([("letter", "quince"), wrong]),
                .sent([("letter", String(repeating: "é", count: 2_001)), password]),
            ])
    }

    private static var dropForm: FormSpec {
        FormSpec(
            "/me/data/ours/0123456789abcdef0123456789abcdef/drop", [("password", FormSpec.secret)],
            taken: [
                .made(in: .parted, again: "what was put away is not there any more") { town in
                    try await drop([password], in: town)
                },
                .made(in: .parted) { town in try await drop(thing(in: town), in: town) },
                .made(in: .parted, after: { town in _ = try await drop(thing(in: town), in: town).post() }) { town in
                    try await drop([("again", "all")], in: town)
                },
            ],
            refused: [
                .made(in: .parted) { town in try await drop([], in: town) },
                .made(in: .parted) { town in try await drop([wrong], in: town) },
            ],
            hidden: [
                "thing": FormSpec.whichOne, "kind": "the page that it stands on", "again": FormSpec.whatItDoes,
            ])
    }

    private static func drop(
        _ fields: [(String, String)], in town: StagedTown
    ) async throws -> FormExample.Sent {
        FormExample.Sent(town.ada, to: "/me/data/ours/\(try await town.ada.formerSpace())/drop", fields)
    }

    /// The first thing of the first kind that is there.
    private static func thing(in town: StagedTown) async throws -> [(String, String)] {
        let pages = try await town.ada.formerKinds()
        let page = try await town.ada.get(pages.first ?? "")
        return [("thing", page.hidden("thing") ?? ""), ("kind", page.hidden("kind") ?? "")]
    }

    /// A PIN does as well; what it opens is sent in EraseTests.
    private static var eraseForm: FormSpec {
        FormSpec(
            "/me/data/erase", [("pin", FormSpec.secret), ("password", FormSpec.secret)],
            taken: [
                .sent([password], gives: 200, again: "whoever is erased has no session any more"),
                .sent([password], in: .alone, gives: 200, again: "the same"),
                .sent([password], in: .parted, gives: 200, again: "the same"),
            ], refused: [.sent(), .sent([wrong])])
    }
}
