import RekindleTesting
import RekindleTown
import Testing

/// Somebody has copied all that a browser keeps, and goes on as if they were it. That ends when its owner shows again who
/// they are.
struct CopiedSessionTests {
    /// The owner's browser, and a copy of it that is used every few minutes, so that it does not lock.
    private static func withCopy(
        _ story: @escaping @Sendable (Town, Browser, Browser) async throws -> Void
    ) async throws {
        try await Town.with { town in
            let ada = try await town.ada()
            try await ada.get("/today")
            let copy = await ada.copy()
            #expect(try await copy.get("/today").status == 200)
            try await story(town, ada, copy)
            // It opens nothing, and what it was last given does not bring it back.
            for url in ["/today", "/me", "/me/sessions", "/draft?for=/begin"] {
                #expect(try await copy.get(url).location?.hasPrefix("/unlock") == true, "\(url)")
            }
            #expect(try await copy.post("/begin", [("concern", "fights")]).location?.hasPrefix("/unlock") == true)
            #expect(try await ada.get("/today").status == 200)
        }
    }

    @Test(arguments: ["password", "pin"]) func `it is locked once the owner opens the lock`(way: String) async throws {
        try await Self.withCopy { town, ada, copy in
            try await ada.get("/me/pin")
            try await ada.post("/me/pin", [("pin", "47110815"), ("password", Town.password)])
            for _ in 0..<3 {
                town.watch.move(minutes: 5)
                #expect(try await copy.get("/today").status == 200)
            }
            #expect(try await ada.get("/today").status == 303)
            try await ada.get("/unlock")
            let opening = way == "pin" ? "47110815" : Town.password
            #expect(try await ada.post("/unlock", [(way, opening)]).location == "/today")
        }
    }

    @Test func `it is locked by a new password`() async throws {
        try await Self.withCopy { _, ada, _ in
            try await ada.get("/me/password")
            let fields = [("old", Town.password), ("new", Town.otherPassword)]
            #expect(try await ada.post("/me/password", fields).status == 303)
        }
    }

    @Test func `it is locked when all other sessions are ended`() async throws {
        try await Self.withCopy { _, ada, _ in
            let ended = try await ada.endOthers()
            #expect(ended.status == 303)
        }
    }

    /// It could otherwise end each new session of the owner's, and undo each opening of the lock.
    @Test func `it ends no other session without the password, and begins no new opening`() async throws {
        try await Town.with { town in
            let ada = try await town.ada()
            try await ada.get("/today")
            let copy = await ada.copy()
            let desk = try await town.signIn("ada")
            let id = try await copy.otherSession()
            for url in ["/me/sessions", "/me/sessions/\(id)"] {
                for fields in [[], [("password", "")], [("password", "not the one")]] {
                    let page = try await copy.post(url, fields)
                    #expect(page.status == 422 && page.heading == "Where you are signed in")
                    #expect(page.refusal?.contains("not your password") == true)
                }
            }
            #expect(try await desk.get("/today").status == 200)
            #expect(try await ada.get("/today").status == 200)
            // To end all is to end itself.
            #expect(try await copy.post("/me/sessions", [("all", "yes")]).location == "/")
            #expect(try await copy.get("/today").location == "/sign-in")
        }
    }

    /// The form of the lock sent twice, by two windows or a double press, leaves the owner in.
    @Test func `two windows open the lock in the same moment, and both go on`() async throws {
        try await Town.with { town in
            let ada = try await town.ada()
            try await ada.get("/today")
            town.watch.move(minutes: 11)
            try await ada.get("/unlock")
            let window = await ada.copy()
            #expect(try await window.post("/unlock", [("password", Town.password)]).location == "/today")
            #expect(try await ada.post("/unlock", [("password", Town.password)]).location == "/today")
            #expect(try await ada.get("/today").status == 200)
        }
    }
}
