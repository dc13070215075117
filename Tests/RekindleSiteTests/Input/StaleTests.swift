import RekindleTesting
import RekindleTown
import Testing

/// Two pages of one person: nothing is overwritten that was not seen, and nothing typed is lost.
struct StaleTests {
    /// A form, what the first page sends, what the second one sends, and where it then stands.
    static let forms: [(path: String, first: [(String, String)], late: [(String, String)], word: String)] = [
        (
            "/begin", [("concern", "fights"), ("sentence", "quince")], [("concern", "money"), ("sentence", "medlar")],
            "sentence"
        ),
        ("/us/first", [("words", "quince")], [("words", "medlar")], "words"),
        ("/check-in", [("time", "2"), ("sentence", "quince")], [("time", "8"), ("sentence", "medlar")], "sentence"),
        ("/week", [("time", "2"), ("words", "quince")], [("time", "8"), ("words", "medlar")], "words"),
        ("/try", Browser.offer(2, 30, "quince"), Browser.offer(4, 30, "medlar"), "words"),
    ]

    @Test(arguments: 0..<5) func `a page that was overtaken shows both texts, and the one who sends decides`(
        number: Int
    ) async throws {
        try await Town.with { town in
            let form = Self.forms[number]
            let (phone, _) = try await town.couple()
            let desk = try await town.signIn("ada")
            for browser in [phone, desk] { try await browser.get(form.path) }
            #expect(try await phone.post(form.path, form.first).status == 303)
            let late = try await desk.post(form.path, form.late)
            #expect(late.status == 422 && late.refusal?.contains("Look at both") == true)
            #expect(late.body.holds("quince") && late.body.holds("medlar"))
            #expect(try await !phone.get(form.path).body.holds("medlar"))
            let seen = try #require(late.hidden("version"))
            #expect(try await desk.post(form.path, form.late + [("version", seen)]).status == 303)
            let now = try await phone.get(form.path).body
            #expect(now.holds("medlar") && !now.holds("quince"))
        }
    }

    @Test(arguments: 0..<5) func `a version that was never shown overwrites nothing`(number: Int) async throws {
        try await Town.with { town in
            let form = Self.forms[number]
            let (ada, _) = try await town.couple()
            try await ada.get(form.path)
            try await ada.post(form.path, form.first)
            for version in ["", "0", "-1", "2", "x", "9223372036854775807", "99999999999999999999"] {
                let late = try await ada.post(form.path, form.late + [("version", version)])
                #expect(late.status == 422 && late.body.holds("quince"), "\(version)")
            }
            #expect(try await ada.get(form.path).body.holds("quince"))
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
                late.status == 422 && late.refusal?.contains("opened meanwhile") == true && late.body.holds("walnut"))
            #expect(late.body.holds("What is kept: quince"))
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
