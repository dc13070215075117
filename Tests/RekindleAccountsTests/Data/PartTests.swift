import Foundation
import RekindleTesting
import RekindleTown
import Testing

/// Ending a connection, from the page: one person, alone, at once.
struct PartTests {
    @Test func `help, a rest and what happens stand before the button`() async throws {
        try await Town.with { town in
            let (ada, _) = try await town.couple()
            let page = try await ada.get("/me/data/part").body
            let places = [
                "href=\"/help\"", "/me/offers#rest", "/me/offers#mute", "for both of you", ">Disconnect</button>",
            ]
            let found = places.compactMap { page.range(of: $0)?.lowerBound }
            #expect(found.count == places.count)
            // Help is one of the ways out at the top of every page, and stands on this one besides.
            #expect(page.components(separatedBy: "href=\"/help\"").count > 2)
            #expect(page.range(of: "If you are worried").map { $0.lowerBound < found[1] } == true)
            #expect(zip(found.dropFirst(), found.dropFirst(2)).allSatisfy { $0 < $1 })
            for words in ["You need no reason", "use one that they never have", "gets no message", "cannot be undone"] {
                #expect(page.asRead.holds(words), "\(words)")
            }
        }
    }

    @Test func `one of the two leaves alone, and both are on their own at once`() async throws {
        try await Town.with { town in
            let (ada, sam) = try await town.coupleOpened()
            #expect(try await ada.part().location == "/me/data/part")
            for browser in [ada, sam] {
                #expect(try await browser.get("/me/data/part").heading == "You are here on your own now.")
                #expect(try await browser.get("/us").heading == "Your story")
                #expect(try await browser.get("/us/first").status == 404)
                #expect(try await browser.isSignedIn())
            }
        }
    }

    @Test(arguments: ["", "not the password", "Rain on the tin roof"])
    func `without the password nothing ends, and the words are still there`(
        password: String
    ) async throws {
        let store = GlassStore()
        try await Town.with(store: store) { town in
            let (ada, sam) = try await town.couple()
            let reply = try await ada.part(letter: "quince-letter", password: password)
            #expect(reply.status == 422 && reply.refusal?.contains("not your password") == true)
            #expect(reply.body.holds("quince-letter</textarea>"))
            for browser in [ada, sam] { #expect(try await browser.get("/us/first").status == 200) }
        }
    }

    @Test func `words that are too long are refused beside the field, and nothing ends`() async throws {
        try await Town.with { town in
            let (ada, _) = try await town.couple()
            let reply = try await ada.part(letter: String(repeating: "é", count: 2_001))
            #expect(reply.status == 422 && reply.refusal?.contains("up to 2000 characters") == true)
            #expect(reply.body.holds("id=\"field-letter-refusal\""))
            #expect(try await ada.get("/us/first").status == 200)
            #expect(try await ada.part(letter: String(repeating: "é", count: 2_000)).status == 303)
        }
    }

    @Test func `pressed twice, and by both at once, it ends once`() async throws {
        try await Town.with { town in
            let (ada, sam) = try await town.coupleOpened()
            let other = try await town.signIn("ada")
            for browser in [ada, sam, other] { try await browser.get("/me/data/part") }
            let fields = [("letter", ""), ("password", Town.password)]
            async let one = ada.post("/me/data/part", fields)
            async let two = sam.post("/me/data/part", fields)
            async let three = other.post("/me/data/part", fields)
            for reply in try await [one, two, three] { #expect(reply.location == "/me/data/part") }
            for browser in [ada, sam] {
                let page = try await browser.get("/me/data/ours").body
                #expect(page.components(separatedBy: "class=\"data-former\"").count == 2)
            }
        }
    }

    @Test func `words of whoever was second come back to them, and nobody else has them`() async throws {
        try await Town.with { town in
            let (ada, sam) = try await town.couple()
            for browser in [ada, sam] { try await browser.get("/me/data/part") }
            let fields = { (words: String) in [("letter", words), ("password", Town.password)] }
            #expect(try await ada.post("/me/data/part", fields("quince-letter")).location == "/me/data/part")
            // The same once more is a button that was pressed twice.
            #expect(try await ada.post("/me/data/part", fields("quince-letter")).location == "/me/data/part")
            let late = try await sam.post("/me/data/part", fields("medlar <b>letter</b>"))
            #expect(late.status == 200 && late.heading == "You are here on your own now.")
            #expect(late.body.holds("Your words were not left"))
            #expect(late.body.holds("medlar &lt;b&gt;letter&lt;/b&gt;"))
            // Without words there is nothing to be lost.
            #expect(try await sam.post("/me/data/part", fields(" ")).location == "/me/data/part")
            #expect(try await !ada.get("/me/data/ours").body.holds("medlar"))
            #expect(try await !sam.get("/me/data/part").body.holds("medlar"))
        }
    }

    @Test func `before there were two there is nothing to end`() async throws {
        try await Town.with { town in
            let ada = try await town.ada()
            #expect(try await ada.get("/me/data/part").heading == "You are not connected with anybody.")
            #expect(try await ada.part().location == "/me/data/part")
            #expect(try await ada.get("/me/data/ours").body.holds("There is nothing here"))
            #expect(try await !ada.get("/us").body.holds("/me/data/ours"))
        }
    }

    @Test func `whoever left finds in their own list that it was done with their account, and nobody else does`()
        async throws
    {
        let words = "you and your partner were disconnected with your account."
        try await Town.with { town in
            let (ada, sam) = try await town.couple()
            #expect(try await !ada.get("/me/sessions").body.holds(words))
            #expect(try await ada.get("/me/data/part").body.asRead.holds("Your own list of sessions"))
            try await ada.part()
            #expect(try await ada.get("/me/sessions").body.asRead.holds("On 23 October 2026, \(words)"))
            for path in ["/me/sessions", "/today", "/me/data/ours"] {
                #expect(try await !sam.get(path).body.asRead.holds(words), "\(path)")
            }
            town.watch.move(days: 31)
            try await ada.unlock()
            #expect(try await !ada.get("/me/sessions").body.asRead.holds(words))
        }
    }
}
