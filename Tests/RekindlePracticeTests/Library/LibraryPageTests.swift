import Foundation
import RekindleCore
import RekindleHTML
import RekindleLibrary
import RekindleLibraryPages
import RekindleTodayPages
import RekindleTown
import RekindleUI
import Testing

@Suite struct LibraryPageTests {
    @Test func `every practice has its page with all that somebody needs to know`() throws {
        let library = try Samples.loaded()
        for practice in library.practices where !practice.adult {
            let page = try #require(LibraryRoutes.page(of: practice.id.rawValue, in: library))
            let words = page.body.text.plain
            #expect(page.heading.text.plain == Quotes.curled(practice.title))
            #expect(page.lede?.text.plain == Quotes.curled(practice.promise))
            let said =
                [practice.firstMove, practice.evidence.finding, practice.evidence.source] + practice.steps
                + practice.cautions + practice.notWhen + practice.variants.values
            for piece in said.map(Quotes.curled) { #expect(words.contains(piece), "\(practice.id): \(piece)") }
        }
    }

    @Test func `every reading has its page with its practices and sources`() throws {
        let library = try Samples.loaded()
        for reading in library.readings {
            let page = try #require(LibraryRoutes.page(of: reading.id.rawValue, in: library))
            let words = page.body.text.plain
            #expect(page.heading.text.plain == Quotes.curled(reading.title))
            #expect(page.lede?.text.plain == Quotes.curled(reading.question))
            let said = (reading.paragraphs + reading.sources).map(Quotes.curled)
            for piece in said { #expect(words.contains(piece), "\(reading.id)") }
            for id in reading.related { #expect(page.body.text.contains("href=\"/library/\(id)\""), "\(id)") }
        }
    }

    @Test func `the library leads to everything in it, room by room`() throws {
        let library = try Samples.loaded()
        let text = LibraryPage(library: library, isConnected: true).page.body.text
        let strategies = Strategy.allCases.filter { !library.practices(in: $0).isEmpty }
        let places = try strategies.map { try #require(text.range(of: "<section id=\"\($0.rawValue)\">")).lowerBound }
        #expect(places == places.sorted())
        for id in library.practices.map(\.id.rawValue) + library.readings.map(\.id.rawValue) {
            #expect(text.contains("href=\"/library/\(id)\""), "\(id)")
        }
    }

    @Test(arguments: Strategy.allCases) func `a room is open for whoever came for it, and the page stays light`(
        strategy: Strategy
    ) async throws {
        try await Town.with { town in
            let ada = try await town.ada()
            let page = try await ada.get("/library?room=\(strategy.rawValue)").body
            #expect(page.holds("<section id=\"\(strategy.rawValue)\"><details open>"))
            #expect(page.components(separatedBy: "<details open>").count == 2)
            #expect(page.utf8.count < 25 * 1024)
            #expect(try await !ada.get("/library?room=nowhere").body.holds("<details open>"))
        }
    }

    @Test func `an unknown id has no page`() throws {
        let library = try Samples.loaded()
        for id in ["", "no-such-thing", "../me", "GOOD-NEWS", "good-news "] {
            #expect(LibraryRoutes.page(of: id, in: library) == nil, "\(id)")
        }
    }

    @Test func `an adult practice is on no list and has no page`() throws {
        let library = Library(
            practices: [try Samples.practice("plain"), try Samples.practice("adult", adult: true)],
            readings: [try Samples.reading("why", related: ["plain", "adult"])], feelings: [])
        let reading = try #require(LibraryRoutes.page(of: "why", in: library))
        let lists = [
            LibraryPage(library: library, isConnected: true).page, reading,
            TabPage(.together(isConnected: true), pieces: [], of: library, isConnected: true).page,
        ]
        for page in lists {
            #expect(page.body.text.contains("/library/plain"))
            #expect(!page.body.text.contains("/library/adult"))
        }
        #expect(LibraryRoutes.page(of: "adult", in: library) == nil)
    }
}

extension String {
    /// What is read: tags away, entities as their characters.
    var plain: String {
        replacing(/<[^>]*>/, with: "").replacing("&lt;", with: "<").replacing("&gt;", with: ">")
            .replacing("&quot;", with: "\"").replacing("&#39;", with: "'").replacing("&amp;", with: "&")
    }
}
