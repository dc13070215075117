import RekindleRooms
import RekindleSite
import RekindleTesting

extension PagesSpec {
    static let importing = PagesSpec(
        .importing,
        rows: [
            PolicyRow(.importing, get: PolicyRow.mine(200), post: PolicyRow.mine(422)),
            PolicyRow(.importingKeep, post: PolicyRow.mine(303)),
            PolicyRow(.fromFile("id"), get: PolicyRow.mine(404), shows: .afterParting),
            PolicyRow(.fromFileOut("id"), get: PolicyRow.mine(404), post: PolicyRow.mine(404), shows: .afterParting),
        ],
        forms: [lookForm, keepForm, outForm],
        unplanted: ["from-file": "nobody has brought one in in any standing; ImportTests looks for it"])

    private static let password = ("password", Town.password)
    private static let wrong = ("password", "not the password")
    private static let file = FileSample.document(saying: "quince-file")

    private static var lookForm: FormSpec {
        FormSpec(
            "/me/data/import", [("pin", FormSpec.secret), ("password", FormSpec.secret)],
            taken: [
                .made { town in FormExample.Sent(town.ada, to: "/me/data/import", [password], file: file) },
                .made(in: .alone) { town in FormExample.Sent(town.ada, to: "/me/data/import", [password], file: file) },
            ],
            refused: [
                .sent(), .sent([password]),
                .made { town in FormExample.Sent(town.ada, to: "/me/data/import", [wrong], file: file) },
                .made { town in
                    FormExample.Sent(town.ada, to: "/me/data/import", [password], file: Array("{}".utf8))
                },
            ])
    }

    private static var keepForm: FormSpec {
        FormSpec(
            "/me/data/import/keep",
            taken: [
                .made(after: look) { town in
                    let name = try await town.ada.get("/me/data/import").hidden("name") ?? ""
                    return FormExample.Sent(town.ada, to: "/me/data/import/keep", [("name", name)])
                },
                .sent([("leave", "yes")], after: look), .sent([("name", "nothing")]),
            ], neverRefused: FormSpec.button, hidden: ["name": FormSpec.whichOne])
    }

    private static var outForm: FormSpec {
        FormSpec(
            "/me/data/from-file/0123456789abcdef0123456789abcdef/out", [("password", FormSpec.secret)],
            taken: [
                .made(again: "what was taken out is not there any more") { try await out(of: $0, [password]) }
            ],
            refused: [
                .made(after: bringsIn) { try await out(of: $0, [wrong]) },
                .made(after: bringsIn) { try await out(of: $0, []) },
            ])
    }

    private static let look: @Sendable (StagedTown) async throws -> Void = { town in
        try await town.ada.get("/me/data/import")
        _ = try await town.ada.post("/me/data/import", [password], file: file)
    }

    private static let bringsIn: @Sendable (StagedTown) async throws -> Void = { town in
        try await town.ada.bringIn(file)
    }

    private static func out(of town: StagedTown, _ fields: [(String, String)]) async throws -> FormExample.Sent {
        let url = try await town.ada.bringIn(file)
        try await town.ada.get("\(url)/out")
        return FormExample.Sent(town.ada, to: "\(url)/out", fields)
    }
}

extension Browser {
    /// Brings a file in; gives where it can be read.
    @discardableResult
    package func bringIn(_ file: [UInt8]) async throws -> String {
        try await get("/me/data/import")
        _ = try await post("/me/data/import", [("password", Town.password)], file: file)
        let name = try await get("/me/data/import").hidden("name") ?? ""
        let kept = try await post("/me/data/import/keep", [("name", name)])
        let url = String((kept.location ?? "").prefix { $0 != "?" })
        if url.hasPrefix("/me/data/from-file/") { return url }
        // What is in already is where it was.
        let place = try await get("/me/data/import").body.between("href=\"/me/data/from-file/", "\"")
        return "/me/data/from-file/\(place ?? "")"
    }
}
