import RekindleHouse
import RekindleSite
import RekindleTesting
import RekindleTown
import Testing

/// What the one who was left finds, and what neither finds about the other any more.
struct LeftTests {
    private static let pages = House.routes.filter { $0.get != nil && $0.access == .signedIn }.map(\.path)
    /// Here stands what was shared once.
    private static let together: Set<String> = ["/me/data", "/me/data/ours"]

    @Test func `both read the same calm words, and no page says who left or when`() async throws {
        try await Town.with { town in
            let (ada, sam) = try await town.coupleParted()
            for path in ["/talk", "/together", "/us", "/me/data/part"] {
                let (one, other) = (try await ada.get(path), try await sam.get(path))
                #expect(one.status == 200 && one.heading == other.heading, "\(path)")
            }
            for browser in [ada, sam] {
                let story = try await browser.get("/us").body
                #expect(story.holds("You are not connected with anybody now.") && story.holds("href=\"/me/data/ours\""))
                for path in [
                    "/today", "/talk", "/together", "/us", "/me", "/me/data", "/me/data/part", "/me/data/ours",
                ] {
                    let page = try await browser.get(path).body.asRead
                    for words in [" left you", "has left", "ended it", "disconnected by", "disconnected on"] {
                        #expect(!page.holds(words), "\(words) on \(path)")
                    }
                }
            }
        }
    }

    @Test func `Today says so to the one who was left, until they write something`() async throws {
        let words = "You are not connected with anybody now"
        try await Town.with { town in
            let (ada, sam) = try await town.coupleParted()
            for _ in 0..<2 { #expect(try await sam.get("/today").body.holds(words)) }
            #expect(try await !ada.get("/today").body.holds(words))
            try await sam.get("/me/offers")
            #expect(try await sam.offers([("minutes", "5")]).status == 303)
            #expect(try await !sam.get("/today").body.holds(words))
            #expect(try await sam.get("/us").body.holds("href=\"/me/data/ours\""))
        }
    }

    @Test func `the name of the other stands where it was shared, and on no other page`() async throws {
        try await Town.with { town in
            let (ada, sam) = try await town.coupleParted()
            for (browser, other) in [(ada, "Sam"), (sam, "Ada")] {
                for path in Self.pages where !Self.together.contains(path.url) {
                    let page = try await browser.copy().get(path.url).body
                    #expect(
                        !page.holds(">\(other)</bdi>") && !page.holds("\u{2068}\(other)"), "\(other) on \(path.url)")
                }
                #expect(try await browser.get("/me/data/ours").body.holds(">\(other)</bdi>"))
            }
        }
    }

    @Test func `a form that was filled in for two comes back with its words, and nothing is kept`() async throws {
        let store = GlassStore()
        try await Town.with(store: store) { town in
            let (ada, sam) = try await town.couple()
            try await sam.get("/us/first")
            try await ada.part()
            // Their next form tidies their own space; what it says is kept nowhere.
            _ = try await sam.copy().post("/us/first", [("words", "medlar-late")])
            let rows = try await store.rows()
            let reply = try await sam.post("/us/first", [("words", "medlar-late")])
            #expect(reply.status == 422 && reply.heading == "Your shared space is closed.")
            #expect(reply.body.holds("medlar-late</textarea>"))
            #expect(try await store.rows() == rows)
            // To whoever never was one of two the address stays empty.
            let eve = try await town.joiner("Eve", invitation: town.invitation(by: ada))
            #expect(try await eve.post("/us/first", [("words", "x")]).status == 404)
        }
    }

    @Test func `whatever the one sends afterwards, the pages of the other stay as they are to the byte`() async throws {
        try await Town.with { town in
            let (ada, sam) = try await town.coupleParted()
            for path in Self.pages { _ = try await ada.copy().get(path.url) }
            let before = try await Self.read(ada)
            for form in PagesSpec.forms where form.url != "/sign-out" {
                let reply = try await sam.copy().post(form.url, form.fields)
                #expect(reply.status < 500, "\(form.url)")
            }
            try await sam.writeFirst("medlar-late")
            try await sam.checkIn([("arguments", "2"), ("bring", "arguments")])
            _ = try await sam.readsOurs()
            #expect(try await Self.read(ada) == before)
        }
    }

    private static func read(_ browser: Browser) async throws -> [String] {
        var all: [String] = []
        for path in pages { all.append(try await browser.copy().get(path.url).whole) }
        return all
    }

    @Test(arguments: [-60 * 24, 60 * 24 * 40] as [Double]) func `no clock brings it back`(minutes: Double) async throws
    {
        try await Town.with { town in
            let (ada, sam) = try await town.coupleParted()
            town.watch.move(minutes: minutes)
            for browser in [ada, sam] {
                try await browser.unlock()
                #expect(try await browser.get("/us").heading == "Your story")
                #expect(try await browser.get("/us/first").status == 404)
            }
        }
    }

    @Test func `connected again, with the same person, both begin with nothing`() async throws {
        try await Town.with { town in
            let (ada, sam) = try await town.coupleParted()
            let token = try await town.invitation(by: ada)
            #expect(try await sam.post("/join/\(token)", [("password", Town.password)]).status == 303)
            #expect(try await ada.confirm().location == "/us/first")
            for browser in [ada, sam] {
                let page = try await browser.get("/us/first")
                #expect(page.status == 200 && !page.body.holds("quince") && !page.body.holds("medlar"))
                // What was theirs before is where it was.
                #expect(try await browser.readsOurs().holds(Town.first.ada))
            }
            try await sam.writeFirst("medlar-again")
            #expect(try await !ada.get("/us/first").body.holds("medlar-again"))
            try await ada.writeFirst("quince-again")
            #expect(try await ada.get("/us/first").body.holds("medlar-again"))
        }
    }
}
