import RekindleTesting
import RekindleTown
import Testing

/// Two pages of one person: nothing is overwritten that was not seen, and nothing typed is lost.
struct StaleTests {
    private static let forms = PagesSpec.forms.filter { $0.stale != nil }.map(\.url)

    /// Lets a story happen to a form that carries what was seen, with the fields as two pages have them.
    private static func happen(
        _ url: String,
        _ story: @escaping @Sendable (StagedTown, StaleExample, StaleExample.Texts) async throws -> Void
    ) async throws {
        let stale = try #require(PagesSpec.forms.first { $0.url == url }?.stale)
        try await stale.stage.happen { town in try await story(town, stale, try await stale.texts(town)) }
    }

    @Test(arguments: Self.forms) func `a page that was overtaken shows both texts, and the one who sends decides`(
        url: String
    ) async throws {
        try await Self.happen(url) { town, stale, texts in
            let (phone, desk) = (town.ada, try await town.town.signIn("ada"))
            let page = stale.page ?? url
            let shown = stale.shown ?? page
            for browser in [phone, desk] { try await browser.get(page) }
            let first = try await phone.asSeen(texts.first, on: page)
            let fields = try await desk.asSeen(texts.late, on: page)
            #expect(try await phone.post(url, first).status == 303)
            let late = try await desk.post(url, fields)
            #expect(late.status == 422 && late.refusal?.contains(stale.words) == true)
            #expect(late.body.holds(texts.kept) && late.body.holds(texts.typed) == texts.isShownBeside)
            #expect(try await !phone.get(shown).body.holds(texts.typed))
            #expect(try await phone.get(shown).body.holds(texts.standing))
            let seen = try #require(late.hidden(stale.version))
            #expect(try await desk.post(url, stale.over(seen, fields)).status == 303)
            let now = try await phone.get(shown).body
            #expect(now.holds(texts.typed) && !now.holds(texts.standing))
        }
    }

    @Test(arguments: Self.forms) func `a version that was never shown overwrites nothing`(url: String) async throws {
        try await Self.happen(url) { town, stale, texts in
            let (ada, page) = (town.ada, stale.page ?? url)
            try await ada.get(page)
            let fields = try await ada.asSeen(texts.late, on: page)
            try await ada.post(url, try await ada.asSeen(texts.first, on: page))
            for version in ["", "0", "-1", "2", "x", "9223372036854775807", "99999999999999999999"] {
                let late = try await ada.post(url, stale.over(version, fields))
                #expect(late.status == 422 && late.body.holds(texts.kept), "\(version)")
            }
            #expect(try await ada.get(stale.shown ?? page).body.holds(texts.standing))
        }
    }

    @Test func `a check-in begun on Sunday and sent on Monday is the new week's`() async throws {
        try await Town.with { town in
            let ada = try await town.ada()
            try await ada.checkIn([("time", "2"), ("sentence", "quince")])
            town.watch.move(minutes: 2 * 24 * 60)
            try await ada.unlock()
            let version = try #require(try await ada.get("/check-in").hidden("version"))
            town.watch.move(minutes: 24 * 60)
            try await ada.unlock()
            let fields = [("time", "8"), ("sentence", "medlar"), ("version", version)]
            #expect(try await ada.post("/check-in", fields).location == "/picture")
            #expect(try await ada.get("/picture").body.holds("medlar"))
        }
    }

    @Test func `a draft knows what it was typed over`() async throws {
        try await Town.with { town in
            let phone = try await town.ada()
            let desk = try await town.signIn("ada")
            for browser in [phone, desk] { try await browser.get("/check-in") }
            #expect(try await desk.checkIn([("time", "2"), ("sentence", "quince")]).status == 303)
            #expect(
                try await phone.post("/draft?for=/check-in", [("time", "8"), ("sentence", "medlar")]).status == 204)
            let page = try await phone.get("/check-in")
            #expect(page.body.holds("medlar") && page.hidden("version") == nil)
            let late = try await phone.post("/check-in", [("time", "8"), ("sentence", "medlar")])
            #expect(late.status == 422 && late.body.holds("quince") && late.body.holds("medlar"))
        }
    }

    @Test func `words for the other that come after the opening are not kept, and that is said`() async throws {
        try await Town.with { town in
            let (ada, sam) = try await town.couple()
            try await ada.writeFirst("quince")
            let version = try #require(try await ada.get("/us/first").hidden("version"))
            try await sam.writeFirst("medlar")
            let late = try await ada.post("/us/first", [("words", "walnut"), ("version", version)])
            #expect(
                late.status == 422 && late.refusal?.contains("Both of yours have opened in the meantime") == true
                    && late.body.holds("walnut"))
            #expect(late.body.asRead.holds("What is kept: quince"))
            let page = try await sam.get("/us/first").body
            #expect(page.holds("quince") && !page.holds("walnut"))
        }
    }

    @Test func `whoever takes theirs back after the opening keeps their own words, and the other reads only his`()
        async throws
    {
        try await Town.with { town in
            let (ada, sam) = try await town.couple()
            try await ada.writeFirst("quince")
            try await sam.writeFirst("medlar")
            #expect(try await ada.get("/us/first").body.holds("medlar"))
            #expect(try await ada.post("/us/first/back").status == 303)
            let (hers, his) = (try await ada.get("/us/first").body, try await sam.get("/us/first").body)
            #expect(hers.holds("quince") && hers.holds("Only you") && !hers.holds("medlar"))
            #expect(his.holds("medlar") && !his.holds("quince"))
        }
    }
}

extension StaleExample {
    /// Fields as they are sent over what was seen.
    fileprivate func over(_ seen: String, _ fields: [(String, String)]) -> [(String, String)] {
        fields.filter { $0.0 != version } + [(version, seen)]
    }
}
