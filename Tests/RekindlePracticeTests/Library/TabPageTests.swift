import Foundation
import RekindleCore
import RekindleHTML
import RekindleHouse
import RekindleLibrary
import RekindleSite
import RekindleTesting
import RekindleTodayPages
import RekindleUI
import Testing

@Suite struct TabPageTests {
    @Test(arguments: [true, false])
    func `Talk offers the pause and every practice for talking`(isConnected: Bool) async throws {
        let library = try Samples.loaded()
        let me = try await (isConnected ? Scenario.begin() : Scenario.alone()).ada()
        var pieces: [TabPiece] = []
        for part in House.rooms.parts(of: .talk) { pieces += try await part.pieces(me) }
        let page = TabPage(.talk(isConnected: isConnected), pieces: pieces, of: library, isConnected: isConnected).page
        #expect(page.tab == .talk && page.body.text.contains("href=\"/pause\""))
        expect(page, offers: [.openness, .listening, .lessons], of: library)
    }

    @Test(arguments: [true, false])
    func `Together offers time, gestures and touch`(isConnected: Bool) throws {
        let library = try Samples.loaded()
        let page = TabPage(.together(isConnected: isConnected), pieces: [], of: library, isConnected: isConnected).page
        #expect(page.tab == .together)
        expect(page, offers: [.time, .affection, .touch], of: library)
    }

    @Test func `of the cards that are not quiet only the first stays so`() throws {
        let cards = [("one", true), ("two", false), ("three", false), ("four", true)].map { name, isQuiet in
            TabPiece.card(Card(title: name, body: .empty, action: (name, "/\(name)"), quiet: isQuiet))
        }
        let page = TabPage(.talk(isConnected: false), pieces: cards, of: try Samples.loaded(), isConnected: false).page
        let loud = page.body.text.matches(of: /<section class="card">\s*<h2>([a-z]*)</).map { String($0.1) }
        #expect(loud == ["two"])
        #expect(page.body.text.matches(of: /<section class="card quiet">/).count == 3)
    }

    @Test func `alone, what one person can do comes first, and what takes two says so`() throws {
        let practices = [try Samples.practice("two", ways: ["together"]), try Samples.practice("one")]
        let alone = PracticeList(practices: practices, isConnected: false).html.text
        let connected = PracticeList(practices: practices, isConnected: true).html.text
        #expect(try place("one", in: alone) < place("two", in: alone) && alone.contains("5 minutes, takes two"))
        #expect(try place("two", in: connected) < place("one", in: connected) && !connected.contains("takes two"))
    }

    private func place(_ id: String, in text: String) throws -> Int {
        let range = try #require(text.range(of: "/library/\(id)"))
        return text.distance(from: text.startIndex, to: range.lowerBound)
    }

    private func expect(_ page: Page, offers strategies: [Strategy], of library: Library) {
        for practice in library.practices where !practice.adult {
            let isThere = page.body.text.contains("href=\"/library/\(practice.id)\"")
            #expect(isThere == strategies.contains(practice.strategy), "\(practice.id)")
        }
    }
}
