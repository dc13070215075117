import RekindleCore
import RekindleTesting
import RekindleTown
import Testing

/// One thing that each would not want to lose: sealed, opened, taken back, over HTTP.
struct FirstMinutePageTests {
    @Test func `what waits is shown to its author alone, who can change it and take it back`() async throws {
        try await Town.with { town in
            let (ada, sam) = try await town.couple()
            #expect(try await ada.writeFirst("quince & <b>").location == "/us/first")
            let page = try await ada.get("/us/first")
            #expect(page.heading == "Sealed." && page.body.holds("quince &amp; &lt;b&gt;"))
            #expect(try await !sam.get("/us/first").body.holds("quince"))
            #expect(try await ada.writeFirst("medlar").status == 303)
            #expect(try await ada.get("/us/first").body.holds("medlar"))
            #expect(try await ada.post("/us/first/back").location == "/us/first")
            #expect(try await ada.get("/us/first").heading == "What would you not want to lose?")
        }
    }

    @Test func `once both have answered it stands side by side, and whoever takes theirs back sees neither`()
        async throws
    {
        try await Town.with { town in
            let (ada, sam) = try await town.couple()
            try await ada.writeFirst("quince")
            try await sam.writeFirst("medlar")
            for browser in [ada, sam] {
                let page = try await browser.get("/us/first").body
                #expect(page.holds("quince") && page.holds("medlar") && page.holds("Take mine back"))
            }
            try await ada.post("/us/first/back")
            let hers = try await ada.get("/us/first").body
            #expect(hers.holds("You took yours back from view") && hers.holds("quince") && !hers.holds("medlar"))
            let his = try await sam.get("/us/first").body
            #expect(his.holds("medlar") && !his.holds("quince"))
        }
    }

    @Test(arguments: [
        ("", "Write one thing first"), (String(repeating: "q", count: FirstMinute.limit + 1), "longer than"),
    ])
    func `what cannot be sealed is refused in words, and stands in the field`(
        typed: String, words: String
    ) async throws {
        try await Town.with { town in
            let (ada, _) = try await town.couple()
            let page = try await ada.writeFirst(typed)
            #expect(page.status == 422 && page.refusal?.contains(words) == true)
            #expect(typed.isEmpty || page.body.holds(typed))
            #expect(try await ada.get("/us/first").heading == "What would you not want to lose?")
        }
    }

    @Test func `a change over a newer one shows what is kept, and keeps nothing yet`() async throws {
        try await Town.with { town in
            let (ada, _) = try await town.couple()
            try await ada.writeFirst("quince")
            let seen = try #require(try await ada.get("/us/first").hidden("version"))
            try await ada.writeFirst("medlar")
            let page = try await ada.post("/us/first", [("words", "walnut"), ("version", seen)])
            #expect(page.status == 422 && page.body.asRead.holds("What is kept: medlar") && page.body.holds("walnut"))
            #expect(try await !ada.get("/us/first").body.holds("walnut"))
        }
    }
}
