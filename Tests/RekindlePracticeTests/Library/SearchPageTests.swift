import Foundation
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

    @Test(arguments: ["he hits me", "suicide", "violence", "he forces me", "he checks my phone", "I hit her", "help"])
    func `words of danger show Help first, then a way on, and leave no trace`(words: String) async throws {
        let (store, log) = (GlassStore(), LogBook())
        try await Town.with(store: store, log: log) { town in
            let ada = try await town.ada()
            try await ada.get("/library")
            let (rows, writes, lines) = (try await store.rows(), store.writes, log.lines)
            let page = try await ada.post("/library", [("words", words)])
            let number = try #require(page.body.range(of: "href=\"tel:112\""))
            let card = try #require(page.body.range(of: "<section class=\"card\">"))
            let rooms = try #require(page.body.range(of: "href=\"/library?room="))
            #expect(page.status == 200 && number.lowerBound < card.lowerBound && card.lowerBound < rooms.lowerBound)
            #expect(page.body.holds("What you typed is not kept.") && !page.body.holds("Nothing here holds"))
            #expect(try await store.rows() == rows)
            #expect(store.writes == writes && log.lines == lines)
        }
    }

    @Test(arguments: [
        "", "?!", "zebra crossing", "news zebra", "good news", "divorce", "he hits me", "a", "x\u{1f9f6}",
    ])
    func `no search ends without a way on`(words: String) async throws {
        try await Town.with { town in
            let ada = try await town.ada()
            try await ada.get("/library")
            for words in [words, String(repeating: words + " rain", count: 40)] {
                let end = try await ada.post("/library", [("words", words)]).body.suffix(20_000).description
                #expect(
                    end.holds("href=\"/library?room=listening#listening\"")
                        && end.holds("<a class=\"row\" href=\"/help\""))
            }
        }
    }
}
