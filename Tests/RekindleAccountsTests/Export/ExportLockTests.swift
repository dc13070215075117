import RekindleTesting
import RekindleTown
import Testing

/// From here everything can be taken along, so the lock comes sooner than anywhere else.
struct ExportLockTests {
    private static let place = "/me/data/export"

    @Test(arguments: [(1.9, 200), (2.0, 303), (9.0, 303)])
    func `whoever was away for two minutes opens the lock first`(minutes: Double, status: Int) async throws {
        try await Town.with { town in
            let ada = try await town.ada()
            town.watch.move(minutes: minutes)
            let reply = try await ada.get(Self.place)
            #expect(reply.status == status)
            #expect(reply.location == (status == 303 ? "/unlock?to=/me/data/export" : nil))
        }
    }

    @Test func `a form that was left for two minutes gives no file`() async throws {
        try await Town.with { town in
            let ada = try await town.ada()
            try await ada.get(Self.place)
            town.watch.move(minutes: 2)
            let reply = try await ada.post(Self.place, [("password", Town.password)])
            #expect(reply.location == "/unlock?to=/me/data/export")
            try await ada.get("/unlock")
            let back = try await ada.post("/unlock", [("password", Town.password), ("to", Self.place)])
            #expect(back.location == Self.place)
            try await ada.get(Self.place)
            #expect(try await ada.post(Self.place, [("password", Town.password)]).status == 200)
        }
    }

    @Test func `other pages wait as long as somebody chose`() async throws {
        try await Town.with { town in
            let ada = try await town.ada()
            #expect(try await ada.get(Self.place).body.holds(" data-minutes=\"2\""))
            #expect(try await ada.get("/me").body.holds(" data-minutes=\"10\""))
            town.watch.move(minutes: 9)
            #expect(try await ada.isSignedIn())
        }
    }

    @Test(arguments: [("2", 1.9, true), ("2", 2.1, false), ("10", 2.1, true), ("", 9.0, true), ("0", 1.9, true)])
    func `an open page is told by its own minutes whether it may still be seen`(
        asked: String, minutes: Double, isOpen: Bool
    ) async throws {
        try await Town.with { town in
            let ada = try await town.ada()
            try await ada.get("/today")
            town.watch.move(minutes: minutes)
            #expect(try await ada.get("/still?minutes=\(asked)").body.isEmpty != isOpen)
        }
    }

    @Test func `a page that says more than was chosen is not open for longer`() async throws {
        try await Town.with { town in
            let ada = try await town.ada()
            try await ada.get("/today")
            town.watch.move(minutes: 11)
            #expect(try await ada.get("/still?minutes=60").body.isEmpty)
        }
    }
}
