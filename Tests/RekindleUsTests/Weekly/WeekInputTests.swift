import RekindleTesting
import RekindleTown
import Testing

/// What can be wrong with the week's form, and what happens to what was begun.
struct WeekInputTests {
    static let refused: [(words: String, fields: [(String, String)])] = [
        ("Say one thing", []), ("Say one thing", [("words", " \n ")]), ("Say one thing", [("understood", "5")]),
        ("longer than 140", [("words", String(repeating: "é", count: 141))]),
        ("longer than 140", [("words", OddText.heavy)]),
        ("not on the list", [("arguments", "3"), ("words", "kept")]),
        ("not on the list", [("touch", "10"), ("words", "kept")]),
        ("not on the list", [("bring", "sentence"), ("words", "kept")]),
    ]

    @Test(arguments: 0..<8) func `what cannot be is refused in words, and what was typed stays`(
        number: Int
    ) async throws {
        let store = GlassStore()
        try await Town.with(store: store) { town in
            let (ada, _) = try await town.couple()
            try await ada.get("/week")
            let rows = try await store.rows()
            let (words, fields) = Self.refused[number]
            let reply = try await ada.post("/week", fields)
            #expect(reply.status == 422 && reply.refusal?.contains(words) == true, "\(reply.refusal ?? "")")
            for (name, value) in fields where name == "words" {
                #expect(reply.body.holds(value.trimmingPrefix(/\s+/)))
            }
            #expect(try await store.rows() == rows)
        }
    }

    @Test func `words are shown as they were typed`() async throws {
        try await Town.with { town in
            let ada = try await town.ada()
            let words = "</textarea><script>\"&amp;'"
            try await ada.weekly([("words", words)])
            for path in ["/week", "/picture"] {
                let page = try await ada.get(path).body
                #expect(page.holds(words.escaped) && !page.holds("<script>\""), "\(path)")
            }
        }
    }

    @Test func `a page that was overtaken by the long form shows both`() async throws {
        try await Town.with { town in
            let phone = try await town.ada()
            let desk = try await town.signIn("ada")
            for browser in [phone, desk] { try await browser.get("/week") }
            try await desk.checkIn([("arguments", "2"), ("sentence", "quince")])
            let late = try await phone.post("/week", [("words", "medlar"), ("arguments", "8")])
            #expect(late.status == 422 && late.refusal?.contains("Look at both") == true)
            #expect(late.body.holds("quince") && late.body.holds("medlar"))
            let seen = try #require(late.hidden("version"))
            let again = [("words", "medlar"), ("arguments", "8"), ("version", seen)]
            #expect(try await phone.post("/week", again).location == "/picture")
            // Sent twice, kept once.
            #expect(try await phone.post("/week", again).location == "/picture")
            #expect(try await desk.get("/check-in").body.holds("quince"))
        }
    }

    @Test func `what was begun is offered again, and goes when it is done`() async throws {
        try await Town.with { town in
            let ada = try await town.ada()
            try await ada.get("/week")
            #expect(try await ada.post("/draft?for=/week", [("words", "quince"), ("touch", "3")]).status == 204)
            let page = try await ada.get("/week").body
            #expect(page.holds("You had begun this.") && page.holds("quince"))
            #expect(page.holds("name=\"touch\" value=\"3\" checked"))
            try await ada.weekly([("words", "quince"), ("touch", "3")])
            #expect(try await !ada.get("/week").body.holds("You had begun this."))
            #expect(try await ada.post("/week", [("later", "yes"), ("words", "plum")]).location == "/today")
            #expect(try await ada.get("/week").body.holds("plum"))
        }
    }

    @Test func `a form sent to a locked session is found on its own page`() async throws {
        try await Town.with { town in
            let ada = try await town.ada()
            try await ada.get("/week")
            town.watch.move(minutes: 11)
            let way = try #require(try await ada.post("/week", [("words", "quince")]).location)
            #expect(way == "/unlock?to=/draft%3Ffor%3D/week")
            try await ada.unlock()
            let offer = try await ada.get("/draft?for=/week")
            #expect(offer.heading == "This came while it was locked." && offer.body.holds("quince"))
            let taken = try #require(offer.hidden("take"))
            #expect(try await ada.post("/draft?for=/week", [("take", taken)]).location == "/week")
            #expect(try await ada.get("/week").body.holds("quince"))
        }
    }

    @Test func `a new week begins empty, in every zone at the same moment`() async throws {
        try await Town.with(from: Town.sunday) { town in
            let (ada, sam) = try await town.couple()
            try await ada.moves(to: "America/Los_Angeles", name: "Ada", hue: "rust")
            try await sam.moves(to: "Pacific/Auckland", name: "Sam", hue: "lake")
            for browser in [ada, sam] { try await browser.weekly([("words", "quince")]) }
            town.watch.move(minutes: 45)
            for browser in [ada, sam] { #expect(try await browser.get("/week").body.holds("quince")) }
            town.watch.move(minutes: 12 * 60 + 46)
            for browser in [ada, sam] {
                try await browser.unlock()
                #expect(try await !browser.get("/week").body.holds("quince"))
            }
        }
    }
}
