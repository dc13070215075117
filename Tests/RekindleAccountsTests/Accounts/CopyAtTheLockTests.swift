import Foundation
import RekindleTesting
import RekindleTown
import Testing

/// Whoever has a copy of a session keeps its owner from opening the lock no longer than that session is open, and a copy from
/// before has nothing to guess there but the password.
struct CopyAtTheLockTests {
    private static let wrong = [("password", "not the one")]
    private static let right = [("password", Town.password)]

    /// Ada with a PIN, and a copy of what her browser kept.
    private static func withCopy(
        _ story: @escaping @Sendable (Town, Browser, Browser) async throws -> Void
    ) async throws {
        try await Town.with { town in
            let ada = try await town.ada()
            try await ada.get("/me/pin")
            try #require(try await ada.post("/me/pin", [("pin", "4711")] + right).status == 303)
            try await ada.get("/today")
            try await story(town, ada, ada.copy())
        }
    }

    @Test func `from an open session nobody holds up who opens the lock`() async throws {
        try await Self.withCopy { _, ada, copy in
            for _ in 0..<9 {
                let led = try await copy.post("/unlock", Self.wrong + [("to", "/me")])
                #expect(led.location == "/me")
            }
            for _ in 0..<9 { #expect(try await copy.post("/me/pin", [("pin", "0815")] + Self.wrong).status == 422) }
            try await ada.get("/leave")
            #expect(try await ada.post("/unlock", Self.right).location == "/today")
            #expect(try await copy.get("/today").location == "/unlock?to=/today")
        }
    }

    /// It has all that the owner's browser has, and can lock itself: so it cannot be told from it, but it ends.
    @Test func `a copy of now that tries at the lock ends with the session`() async throws {
        try await Self.withCopy { town, ada, copy in
            let desk = try await town.signIn("ada")
            let trying = await copy.copy()
            await trying.set("left", "1")
            for _ in 0..<11 {
                #expect(try await trying.post("/unlock", Self.wrong).status == 422)
                town.watch.move(seconds: 30)
            }
            #expect(try await ada.copy().get("/today").status == 200)
            let out = try await trying.post("/unlock", Self.wrong)
            #expect(out.location == "/sign-in?ended=lock")
            #expect(try await trying.get(out.location ?? "").body.holds("after many wrong passwords"))
            for browser in [copy, ada] { #expect(try await browser.get("/today").location == "/sign-in") }
            #expect(try await ada.trySignIn("ada", password: Town.password).location == "/today")
            #expect(try await desk.get("/me/sessions").body.holds("many wrong passwords were typed"))
        }
    }

    @Test(arguments: [false, true]) func `a copy from before has no PIN to guess, and holds nobody up`(
        isBare: Bool
    ) async throws {
        try await Self.withCopy { town, ada, copy in
            town.watch.move(minutes: 11)
            #expect(try await ada.post("/unlock", [("pin", "4711")]).location == "/today")
            if isBare { await copy.forget("seen") }
            #expect(try await !copy.get("/unlock").body.holds("name=\"pin\""))
            for pin in ["0000", "0001", "0002", "0003", "0004", "0005", "4711"] {
                let page = try await copy.post("/unlock", [("pin", pin)])
                #expect(page.status == 422 && page.refusal?.contains("type your password") == true)
            }
            for _ in 0..<9 { #expect(try await copy.post("/unlock", Self.wrong).status == 422) }
            #expect(try await copy.post("/unlock", Self.right).body.holds("Try again in"))
            try await ada.get("/leave")
            for _ in 0..<4 { #expect(try await ada.post("/unlock", [("pin", "0000")]).status == 422) }
            #expect(try await ada.post("/unlock", [("pin", "4711")]).location == "/today")
            try await ada.get("/leave")
            #expect(try await ada.post("/unlock", Self.right).location == "/today")
        }
    }

    @Test func `to press Hide makes no copy from before one of now`() async throws {
        try await Self.withCopy { town, ada, copy in
            town.watch.move(minutes: 11)
            #expect(try await ada.post("/unlock", Self.right).location == "/today")
            let bare = await ada.copy()
            await bare.forget("seen")
            for browser in [copy, bare] {
                try await browser.get("/leave")
                #expect(await browser.cookies["seen"] == nil)
                #expect(try await !browser.get("/unlock").body.holds("name=\"pin\""))
            }
        }
    }

    @Test(arguments: [false, true]) func `after Hide the PIN opens, and nothing that is deleted does`(
        isSent: Bool
    ) async throws {
        try await Self.withCopy { town, ada, _ in
            if isSent { try await ada.post("/leave") } else { try await ada.get("/leave") }
            let hidden = await ada.copy()
            await hidden.forget("left")
            #expect(try await hidden.get("/me").location == "/unlock?to=/me")
            #expect(try await ada.get("/unlock").body.holds("name=\"pin\""))
            #expect(try await ada.post("/unlock", [("pin", "4711")]).location == "/today")
            #expect(try await ada.get("/me").status == 200)
        }
    }

    /// Nor does it where the clock stands at the beginning of its time.
    @Test func `what Hide leaves is never fresh`() async throws {
        try await Self.withCopy { town, ada, _ in
            try await ada.get("/leave")
            await ada.forget("left")
            town.watch.move(seconds: 120 - town.watch.now.timeIntervalSince1970)
            #expect(try await ada.get("/me").location == "/unlock?to=/me")
        }
    }

    @Test func `a time of last use from before the last opening is none`() async throws {
        try await Self.withCopy { town, ada, copy in
            let old = try #require(await copy.cookies["seen"])
            town.watch.move(minutes: 11)
            #expect(try await ada.post("/unlock", [("pin", "4711")]).location == "/today")
            town.watch.move(minutes: 11)
            #expect(try await ada.get("/unlock").body.holds("name=\"pin\""))
            await ada.set("seen", old)
            #expect(try await !ada.get("/unlock").body.holds("name=\"pin\""))
            // The password opens it from anywhere, and the PIN from then on.
            #expect(try await ada.post("/unlock", Self.right).location == "/today")
            try await ada.get("/leave")
            #expect(try await ada.post("/unlock", [("pin", "4711")]).location == "/today")
        }
    }

    /// In the open session it cannot be told from its owner either, and ends as well.
    @Test func `a copy of now that tries passwords in the open session ends with it`() async throws {
        try await Self.withCopy { town, ada, copy in
            for _ in 0..<12 {
                #expect(try await copy.post("/me/sessions", Self.wrong).status == 422)
                town.watch.move(seconds: 30)
            }
            for browser in [copy, ada] { #expect(try await browser.get("/today").location == "/sign-in") }
            #expect(try await ada.trySignIn("ada", password: Town.password).location == "/today")
            let list = try await ada.get("/me/sessions").body
            #expect(list.holds("many wrong passwords were typed"))
            #expect(try await ada.post("/me/sessions", Self.right).status == 303)
        }
    }
}
