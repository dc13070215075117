import RekindleTesting
import RekindleTown
import Testing

/// Looking for something in the library.
struct SearchPageTests {
    @Test func `what is found stands below the words, and neither address nor store has them`() async throws {
        let store = GlassStore()
        try await Town.with(store: store) { town in
            let ada = try await town.ada()
            try await ada.get("/library")
            let rows = try await store.rows()
            let page = try await ada.post("/library", [("words", "Good NEWS")])
            #expect(page.status == 200 && page.location == nil)
            #expect(page.body.holds("href=\"/library/good-news\"") && page.body.holds("value=\"Good NEWS\""))
            for place in page.body.tags.compactMap(\.place) { #expect(!place.address.lowercased().holds("good news")) }
            #expect(try await store.rows() == rows)
            #expect(try await !ada.get("/library").body.holds("Good NEWS"))
        }
    }

    @Test(arguments: [
        ("", "Type a word or two"), ("?!", "Type a word or two"), ("zebra crossing", "Nothing here holds"),
    ])
    func `nothing typed and nothing found lead on, with every room`(words: String, said: String) async throws {
        try await Town.with { town in
            let ada = try await town.ada()
            try await ada.get("/library")
            let page = try await ada.post("/library", [("words", words)])
            #expect(page.status == 200 && page.body.holds(said))
            #expect(page.body.holds("/library?room=listening#listening") && page.body.holds("/library?room=time#time"))
        }
    }

    @Test func `a long search is refused and stays in the field`() async throws {
        try await Town.with { town in
            let ada = try await town.ada()
            try await ada.get("/library")
            let words = String(repeating: "rain ", count: 20_00)
            let page = try await ada.post("/library", [("words", words)])
            #expect(page.status == 422 && page.refusal?.contains("longer than 80") == true)
            #expect(page.body.holds(words.dropLast()))
        }
    }

    @Test(arguments: OddText.literal) func `what is typed is shown as it is`(text: String) async throws {
        try await Town.with { town in
            let ada = try await town.ada()
            try await ada.get("/library")
            let page = try await ada.post("/library", [("words", text)])
            #expect(page.status == 200 && page.body.holds(text.drop { $0.isWhitespace }.description.escaped))
            #expect(!page.body.holds("<script>") && !page.body.holds("<img"))
        }
    }

    @Test func `many hits are cut short, and that is said`() async throws {
        try await Town.with { town in
            let ada = try await town.ada()
            try await ada.get("/library")
            let page = try await ada.post("/library", [("words", "a")]).body
            #expect(page.holds("Another word makes it fewer.") && page.utf8.count < 25 * 1024)
        }
    }
}
