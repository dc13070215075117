import Foundation
import RekindleCore
import RekindleHTML
import RekindleLibrary
import RekindleWeb
import Testing

private func loaded() throws -> Library { try Library.load(from: LibraryContent.folder) }

/// A practice that says one word everywhere.
private func practice(
    _ id: String, saying word: String = "word", room: Strategy = .time, ways: [String] = ["alone"], adult: Bool = false
) throws -> Practice {
    let fields: [String: Any] = [
        "id": id, "room": room.rawValue, "concerns": ["keep"], "title": word, "promise": word, "firstMove": word,
        "steps": [word, word], "minutes": 5, "variants": Dictionary(uniqueKeysWithValues: ways.map { ($0, word) }),
        "cost": "none", "energy": "low", "cautions": [word], "notWhen": [word],
        "evidence": ["grade": "A", "source": word, "finding": word], "adult": adult,
    ]
    return try JSONDecoder().decode(Practice.self, from: JSONSerialization.data(withJSONObject: fields))
}

private func reading(_ id: String, saying word: String = "word", related: [String]) throws -> Reading {
    let fields: [String: Any] = [
        "id": id, "title": word, "minutes": 2, "question": word, "paragraphs": [word], "related": related,
        "sources": [word],
    ]
    return try JSONDecoder().decode(Reading.self, from: JSONSerialization.data(withJSONObject: fields))
}

@Suite struct LibraryPageTests {
    @Test func `every practice has its page with all that somebody needs to know`() throws {
        let library = try loaded()
        for practice in library.practices where !practice.adult {
            let page = try #require(LibraryRoutes.page(of: practice.id.rawValue, in: library))
            let words = page.body.text.plain
            #expect(page.heading == Quotes.curled(practice.title) && page.lede == Quotes.curled(practice.promise))
            let said =
                [practice.firstMove, practice.evidence.finding, practice.evidence.source] + practice.steps
                + practice.cautions + practice.notWhen + practice.variants.values
            for piece in said.map(Quotes.curled) { #expect(words.contains(piece), "\(practice.id): \(piece)") }
        }
    }

    @Test func `every reading has its page with its practices and sources`() throws {
        let library = try loaded()
        for reading in library.readings {
            let page = try #require(LibraryRoutes.page(of: reading.id.rawValue, in: library))
            let words = page.body.text.plain
            #expect(page.heading == Quotes.curled(reading.title) && page.lede == Quotes.curled(reading.question))
            let said = (reading.paragraphs + reading.sources).map(Quotes.curled)
            for piece in said { #expect(words.contains(piece), "\(reading.id)") }
            for id in reading.related { #expect(page.body.text.contains("href=\"/library/\(id)\""), "\(id)") }
        }
    }

    @Test func `the library leads to everything in it, room by room`() throws {
        let library = try loaded()
        let text = LibraryPage(library: library, isConnected: true).page.body.text
        let rooms = Strategy.allCases.filter { !library.practices(in: $0).isEmpty }
        let places = try rooms.map { try #require(text.range(of: "<section id=\"\($0.rawValue)\">")).lowerBound }
        #expect(places == places.sorted())
        for id in library.practices.map(\.id.rawValue) + library.readings.map(\.id.rawValue) {
            #expect(text.contains("href=\"/library/\(id)\""), "\(id)")
        }
    }

    @Test(arguments: Strategy.allCases) func `a room is open for whoever came for it, and the page stays light`(
        room: Strategy
    ) async throws {
        try await Town.with { town in
            let ada = try await town.ada()
            let page = try await ada.get("/library?room=\(room.rawValue)").body
            #expect(page.holds("<section id=\"\(room.rawValue)\"><details open>"))
            #expect(page.components(separatedBy: "<details open>").count == 2)
            #expect(page.utf8.count < 25 * 1024)
            #expect(try await !ada.get("/library?room=nowhere").body.holds("<details open>"))
        }
    }

    @Test func `an unknown id has no page`() throws {
        let library = try loaded()
        for id in ["", "no-such-thing", "../me", "GOOD-NEWS", "good-news "] {
            #expect(LibraryRoutes.page(of: id, in: library) == nil, "\(id)")
        }
    }

    @Test func `an adult practice is on no list and has no page`() throws {
        let library = Library(
            practices: [try practice("plain"), try practice("adult", adult: true)],
            readings: [try reading("why", related: ["plain", "adult"])], feelings: [])
        let reading = try #require(LibraryRoutes.page(of: "why", in: library))
        let lists = [
            LibraryPage(library: library, isConnected: true).page, reading,
            TogetherPage(library: library, isConnected: true).page,
        ]
        for page in lists {
            #expect(page.body.text.contains("/library/plain"))
            #expect(!page.body.text.contains("/library/adult"))
        }
        #expect(LibraryRoutes.page(of: "adult", in: library) == nil)
    }
}

@Suite struct PracticePageTests {
    @Test func `what to do now comes first, then when not to, then the numbered steps`() throws {
        let practice = try #require(try loaded().practices.first { $0.id.rawValue == "pause-with-a-return" })
        let text = PracticePage(practice: practice).page.body.text
        let order = try ["class=\"first-move\"", "class=\"not-when\"", "<ol class=\"steps\">", "<dl>"].map {
            try #require(text.range(of: $0)).lowerBound
        }
        #expect(order == order.sorted())
        let steps = try #require(text.components(separatedBy: "<ol class=\"steps\">").last)
        let list = try #require(steps.components(separatedBy: "</ol>").first)
        #expect(list.components(separatedBy: "<li>").count - 1 == practice.steps.count)
    }

    @Test func `it begins with one tap, and what is one's own stays off the paper`() async throws {
        try await Town.with { town in
            let ada = try await town.ada()
            try await ada.finish([("line", "quince")], way: "alone")
            let page = try await ada.get("/library/good-news").body
            #expect(page.holds("<a class=\"button primary\" href=\"/library/good-news/do\">Begin</a>"))
            for own in ["<div class=\"buttons no-print\">", "<div class=\"no-print\"><section class=\"card quiet"] {
                #expect(page.holds(own), "\(own)")
            }
        }
    }

    @Test func `effort and evidence are told in words`() throws {
        let words = PracticePage(practice: try practice("x")).page.body.text.plain
        #expect(words.contains("About 5 minutes, costs nothing, fine when you are tired."))
        #expect(words.contains("Well tested. Several trials"))
    }

    @Test func `only the ways that there are stand on the page, in their order`() throws {
        let text = PracticePage(practice: try practice("x", ways: ["apart", "alone"])).page.body.text
        #expect(text.components(separatedBy: "<dt>").count - 1 == 2)
        #expect(text.contains("<dt>Alone</dt><dd>word</dd>\n<dt>Far from each other</dt>"))
    }

    @Test(arguments: [
        ("don't", "don’t"), ("\"Stay\", she said", "“Stay”, she said"), ("(\"a 'b' c\")", "(“a ‘b’ c”)"),
        ("'so'—\"so\"", "‘so’—“so”"), ("", ""),
    ])
    func `straight marks are printed curled`(plain: String, printed: String) {
        #expect(Quotes.curled(plain) == printed)
    }

    @Test func `no content becomes markup`() throws {
        let hostile = "\"'><script>x</script>&"
        let library = Library(
            practices: [try practice("x", saying: hostile)],
            readings: [try reading("y", saying: hostile, related: ["x"])], feelings: [])
        let pages = [
            LibraryRoutes.page(of: "x", in: library), LibraryRoutes.page(of: "y", in: library),
            LibraryPage(library: library, isConnected: true).page,
            TogetherPage(library: library, isConnected: true).page,
        ]
        for page in pages {
            let text = try #require(page).html(
                in: Frame(instance: "Hearth", csrf: "", assets: AssetPaths([:]))
            ).text
            #expect(!text.contains("<script>") && !text.contains("\"'"))
            #expect(text.contains("“‘&gt;&lt;script&gt;"))
        }
    }
}

@Suite struct TabPageTests {
    @Test(arguments: [true, false])
    func `Talk offers the pause and every practice for talking`(isConnected: Bool) throws {
        let library = try loaded()
        let page = TalkPage(library: library, isConnected: isConnected).page
        #expect(page.tab == .talk && page.body.text.contains("href=\"/pause\""))
        expect(page, offers: [.openness, .listening, .lessons], of: library)
    }

    @Test(arguments: [true, false])
    func `Together offers time, gestures and touch`(isConnected: Bool) throws {
        let library = try loaded()
        let page = TogetherPage(library: library, isConnected: isConnected).page
        #expect(page.tab == .together)
        expect(page, offers: [.time, .affection, .touch], of: library)
    }

    @Test func `alone, what one person can do comes first, and what takes two says so`() throws {
        let practices = [try practice("two", ways: ["together"]), try practice("one")]
        let alone = PracticeList(practices: practices, isConnected: false).html.text
        let connected = PracticeList(practices: practices, isConnected: true).html.text
        #expect(try place("one", in: alone) < place("two", in: alone) && alone.contains("5 minutes, takes two"))
        #expect(try place("two", in: connected) < place("one", in: connected) && !connected.contains("takes two"))
    }

    private func place(_ id: String, in text: String) throws -> Int {
        let range = try #require(text.range(of: "/library/\(id)"))
        return text.distance(from: text.startIndex, to: range.lowerBound)
    }

    private func expect(_ page: Page, offers rooms: [Strategy], of library: Library) {
        for practice in library.practices where !practice.adult {
            let isThere = page.body.text.contains("href=\"/library/\(practice.id)\"")
            #expect(isThere == rooms.contains(practice.room), "\(practice.id)")
        }
    }
}

extension String {
    /// What is read: tags away, entities as their characters.
    fileprivate var plain: String {
        replacing(/<[^>]*>/, with: "").replacing("&lt;", with: "<").replacing("&gt;", with: ">")
            .replacing("&quot;", with: "\"").replacing("&#39;", with: "'").replacing("&amp;", with: "&")
    }
}
