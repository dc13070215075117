import RekindleTesting
import RekindleTown
import Testing

struct PinAtTheLockTests {
    private static func locked(in town: Town) async throws -> Browser {
        let ada = try await town.ada()
        try await ada.get("/me/pin")
        try #require(try await ada.post("/me/pin", [("pin", "4711"), ("password", Town.password)]).status == 303)
        town.watch.move(minutes: 11)
        try await ada.get("/unlock")
        return ada
    }

    @Test func `five wrong ones sign out`() async throws {
        try await Town.with { town in
            let ada = try await Self.locked(in: town)
            for _ in 0..<4 {
                let wrong = try await ada.post("/unlock", [("pin", "1234")])
                #expect(wrong.status == 422 && !wrong.body.holds("1234"))
            }
            #expect(try await ada.post("/unlock", [("pin", "1234")]).location == "/sign-in")
            #expect(await ada.cookies["session"] == nil)
            #expect(try await ada.get("/me").location == "/sign-in")
        }
    }

    @Test func `a right one counts anew`() async throws {
        try await Town.with { town in
            let ada = try await Self.locked(in: town)
            for _ in 0..<3 {
                for _ in 0..<4 { #expect(try await ada.post("/unlock", [("pin", "1234")]).status == 422) }
                #expect(try await ada.post("/unlock", [("pin", "4711")]).location == "/today")
                await ada.forget("seen")
            }
        }
    }

    @Test func `five at the same moment are five, and the session they ended stays ended`() async throws {
        try await Town.with { town in
            let ada = try await Self.locked(in: town)
            let session = try #require(await ada.cookies["session"])
            try await withThrowingTaskGroup(of: Int.self) { group in
                for _ in 0..<5 { group.addTask { try await ada.copy().post("/unlock", [("pin", "1234")]).status } }
                for try await status in group { #expect(status == 422 || status == 303) }
            }
            await ada.set("session", session)
            #expect(try await ada.get("/me").location == "/sign-in")
        }
    }
}
