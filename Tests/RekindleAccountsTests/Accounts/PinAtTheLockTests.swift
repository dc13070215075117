import RekindleSite
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
            let out = try await ada.post("/unlock", [("pin", "1234"), ("to", "/me/profile")])
            #expect(out.location == "/sign-in?ended=pin&to=/me/profile")
            #expect(try await ada.get(out.location ?? "").body.holds("as it does after five wrong PINs"))
            #expect(await ada.cookies["session"] == nil)
            #expect(try await ada.get("/me").location == "/sign-in")
        }
    }

    @Test func `after some wrong passwords the right one waits, and is not called wrong`() async throws {
        try await Town.with { town in
            let ada = try await Self.locked(in: town)
            for _ in 0..<5 {
                let wrong = try await ada.post("/unlock", [("password", "wrong words here")])
                #expect(wrong.status == 422 && wrong.refusal?.contains("did not open") == true)
            }
            let waiting = try await ada.post("/unlock", [("password", Town.password), ("to", "/me")])
            #expect(waiting.status == 422 && waiting.refusal == WaitWords.words(1) && waiting.hidden("to") == "/me")
            #expect(waiting.refusal?.contains("Try again in 1 second. Nothing is lost.") == true)
            #expect(waiting.body.holds("sign out and sign in anew"))
            // A PIN has a count of its own.
            #expect(try await ada.copy().post("/unlock", [("pin", "4711")]).location == "/today")
            town.watch.move(seconds: 1)
            #expect(try await ada.post("/unlock", [("password", Town.password), ("to", "/me")]).location == "/me")
        }
    }

    @Test func `a right one counts anew`() async throws {
        try await Town.with { town in
            let ada = try await Self.locked(in: town)
            for _ in 0..<3 {
                for _ in 0..<4 { #expect(try await ada.post("/unlock", [("pin", "1234")]).status == 422) }
                #expect(try await ada.post("/unlock", [("pin", "4711")]).location == "/today")
                try await ada.get("/leave")
            }
        }
    }

    @Test func `after many wrong ones on other devices the password comes first, and nobody is signed out by them`()
        async throws
    {
        try await Town.with { town in
            let ada = try await town.ada()
            try await ada.get("/me/pin")
            try #require(try await ada.post("/me/pin", [("pin", "4711"), ("password", Town.password)]).status == 303)
            var desks: [Browser] = []
            for _ in 0..<5 { desks.append(try await town.signIn("ada")) }
            town.watch.move(minutes: 11)
            for desk in desks {
                try await desk.get("/unlock")
                for _ in 0..<4 { #expect(try await desk.post("/unlock", [("pin", "1234")]).status == 422) }
            }
            let lock = try await ada.get("/unlock").body
            #expect(lock.holds("Many wrong PINs were typed") && !lock.holds("name=\"pin\""))
            let refused = try await ada.post("/unlock", [("pin", "4711")])
            #expect(refused.status == 422 && refused.refusal?.contains("type your password once") == true)
            #expect(try await ada.post("/unlock", [("password", Town.password)]).location == "/today")
            try await ada.get("/leave")
            #expect(try await ada.post("/unlock", [("pin", "4711")]).location == "/today")
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
