import RekindleCore
import RekindleLibrary
import RekindleSite
import RekindleTesting
import RekindleTown
import Testing

/// What comes to somebody, and when nothing moves.
struct OffersTests {
    static let full = [
        ("minutes", "20"), ("ways", "alone"), ("ways", "onePhone"), ("declined", "touch"), ("declined", "lessons"),
        ("resting", "yes"), ("muted", "yes"), ("quiet-from", "22"), ("quiet-to", "7"),
    ]

    @Test func `what is chosen is kept, and can be undone`() async throws {
        try await Town.with { town in
            let ada = try await town.ada()
            #expect(try await ada.offers(Self.full).location == "/me?kept=yes")
            let page = try await ada.get("/me/offers").body
            for (name, value) in Self.full where !name.hasPrefix("quiet") {
                #expect(page.holds("name=\"\(name)\" value=\"\(value)\" checked"), "\(name)")
            }
            #expect(page.holds("value=\"22\" selected") && page.holds("value=\"7\" selected"))
            #expect(try await ada.offers([]).location == "/me?kept=yes")
            let empty = try await ada.get("/me/offers").body
            #expect(empty.holds("name=\"minutes\" value=\"\" checked"))
            #expect(!empty.holds("name=\"resting\" value=\"yes\" checked") && !empty.holds("value=\"22\" selected"))
        }
    }

    @Test func `a rest says what it does, and promises nothing about how it looks to the other`() async throws {
        try await Town.with { town in
            let page = try await town.ada().get("/me/offers").body
            #expect(page.holds("Your pages go quiet; your partner’s do not change.") && !page.holds("looks like"))
        }
    }

    @Test func `every part with something in it can be left out`() async throws {
        try await Town.with { town in
            let page = try await town.ada().get("/me/offers").body
            for room in ["time", "affection", "touch", "openness", "listening", "lessons", "balance"] {
                #expect(page.holds("name=\"declined\" value=\"\(room)\""), "\(room)")
            }
            #expect(page.holds("Time together") && page.holds("Small gestures") && page.holds("Only you"))
        }
    }

    static let refused: [(fields: [(String, String)], words: String)] = [
        ([("minutes", "7")], "one of the times"), ([("minutes", "-5")], "one of the times"),
        ([("minutes", "99999999999999999999")], "one of the times"), ([("minutes", "<b>")], "one of the times"),
        ([("ways", "telepathy")], "ways is not on the list"), ([("ways", "")], "ways is not on the list"),
        ([("ways", "alone"), ("ways", "<script>")], "ways is not on the list"),
        ([("declined", "everything")], "not on the list"),
        ([("declined", "touch"), ("declined", "<script>")], "not on the list"),
        ([("quiet-from", "22")], "beginning and an end"), ([("quiet-to", "7")], "beginning and an end"),
        ([("quiet-from", "22"), ("quiet-to", "22")], "must be different"),
        ([("quiet-from", "24"), ("quiet-to", "7")], "full hours"),
        ([("quiet-from", "22"), ("quiet-to", "x")], "full hours"),
        ([("quiet-from", "07"), ("quiet-to", "9")], "full hours"),
        ([("quiet-from", "-1"), ("quiet-to", "9")], "full hours"),
    ]

    @Test(arguments: refused.indices) func `what cannot be is refused in words, and what was chosen stays`(
        number: Int
    ) async throws {
        let store = GlassStore()
        try await Town.with(store: store) { town in
            let ada = try await town.ada()
            try await ada.get("/me/offers")
            let rows = try await store.rows()
            let (fields, words) = Self.refused[number]
            let reply = try await ada.post("/me/offers", fields + [("resting", "yes")])
            #expect(reply.status == 422 && reply.refusal?.contains(words) == true, "\(reply.refusal ?? "")")
            #expect(reply.body.holds("name=\"resting\" value=\"yes\" checked") && !reply.body.holds("<script>\""))
            #expect(try await store.rows() == rows)
        }
    }

    @Test func `two pages: whoever is late sees both and decides, and a favourite in between is in nobody's way`()
        async throws
    {
        try await Town.with { town in
            let phone = try await town.ada()
            let desk = try await town.signIn("ada")
            let seen = try #require(try await desk.get("/me/offers").hidden("seen"))
            #expect(try await phone.offers([("minutes", "5")]).status == 303)
            let late = try await desk.post("/me/offers", [("seen", seen), ("minutes", "45"), ("resting", "yes")])
            #expect(late.status == 422 && late.refusal?.contains("Look at both") == true)
            #expect(late.body.asRead.holds("<dd>5</dd>") && late.body.holds("name=\"minutes\" value=\"45\" checked"))
            let thing = try #require(town.site.library.practices.first?.id.rawValue)
            try await phone.get("/library/\(thing)")
            #expect(try await phone.post("/library/\(thing)/favourite", [("keep", "yes")]).status == 303)
            let again = [("seen", late.hidden("seen") ?? ""), ("minutes", "45")]
            for _ in 0..<2 { #expect(try await desk.post("/me/offers", again).location == "/me?kept=yes") }
            #expect(try await phone.get("/favourites").body.holds("\"/library/\(thing)\""))
        }
    }

    @Test func `everything that is one's own is found in two taps`() async throws {
        try await Town.with { town in
            let ada = try await town.ada()
            #expect(try await ada.get("/today").body.holds("href=\"/me\""))
            let list = try await ada.get("/me").body
            let words = [
                "pronouns": "/me/profile", "colour and pattern": "/me/profile", "time zone": "/me/profile",
                "Quiet hours and mute": "/me/offers", "Minutes you usually have": "/me/offers",
                "rather not": "/me/offers", "rest weeks": "/me/offers", "Sessions": "/me/sessions", "PIN": "/me/pin",
                "Recovery": "/me/recovery", "authenticator": "/me/second-step", "Who can read what": "/me/trust",
            ]
            for (word, path) in words {
                #expect(list.holds(word) && list.holds("href=\"\(path)"), "\(word)")
                #expect(try await ada.get(path).status == 200)
            }
        }
    }

    @Test func `in quiet hours, over midnight too, and while muted no page listens for what is new`() async throws {
        try await Town.with { town in
            // Ten past nine in the evening in Berlin.
            let ada = try await town.ada()
            let listens = { try await ada.get("/today").body.holds("data-live") }
            #expect(try await listens())
            try await ada.offers([("quiet-from", "21"), ("quiet-to", "1")])
            #expect(try await !listens())
            town.watch.move(minutes: 200)
            try await ada.unlock()
            #expect(try await !listens())
            town.watch.move(minutes: 60)
            try await ada.unlock()
            #expect(try await listens())
            try await ada.offers([("muted", "yes")])
            #expect(try await !listens())
        }
    }

    @Test func `the other sees nothing of any of it`() async throws {
        try await Town.with { town in
            let (ada, sam) = try await town.couple()
            let paths = ["/today", "/us", "/plan", "/week", "/week/ten", "/me", "/me/offers", "/picture", "/together"]
            var before: [String] = []
            for path in paths { before.append(try await ada.get(path).whole) }
            try await sam.offers(Self.full)
            var after: [String] = []
            for path in paths { after.append(try await ada.get(path).whole) }
            #expect(before == after)
        }
    }
}
