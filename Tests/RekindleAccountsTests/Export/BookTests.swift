import Foundation
import RekindleAccountPages
import RekindleCore
import RekindleHTML
import RekindleHouse
import RekindleRooms
import RekindleSite
import RekindleTesting
import RekindleTown
import RekindleUI
import RekindleVault
import Testing

/// A book of one's own: pages that stand by themselves, for years.
struct BookTests {
    @Test func `a page loads nothing, runs nothing and leads nowhere else`() async throws {
        try await Self.reading { me, places in
            let section = BookSection(kind: "check-in", place: places[.own], title: "Check-ins")
            let first = BookPage.index([section], day: "23 October 2026", name: "Ada", zone: me.zone).text
            let page = (BookPage.head(of: section) + BookPage.foot).text
            for html in [first, page] {
                for mark in ["<script", "<link", "<img", " src=", "http:", "https:", "//", "url(", "@import"] {
                    #expect(!html.holds(mark), "\(mark)")
                }
                #expect(html.holds("default-src 'none'") && html.holds("<title>Papers</title>"))
                #expect(html.hasPrefix("<!doctype html>") && html.hasSuffix("</html>\n"))
                #expect(html.components(separatedBy: "<h1>").count == 2)
            }
            #expect(page.holds("href=\"index.html\"") && first.holds("href=\"own-check-in.html\""))
        }
    }

    @Test func `the first page has each place once, with what lies there`() async throws {
        try await Self.reading { me, places in
            var sections = [
                BookSection(kind: "check-in", place: places[.own], title: "Check-ins"),
                BookSection(kind: "doing", place: places[.own], title: "What you did"),
                BookSection(kind: "picture", place: places[.shared], title: "Pictures"),
            ]
            for place in sections.indices { sections[place].count = 7 + place }
            let html = BookPage.index(sections, day: "23 October 2026", name: "Ada", zone: me.zone).text
            let links = html.matches(of: /href="([^"]+)">[^<]+<\/a> <small>(\d+)</).map {
                "\($0.output.1) \($0.output.2)"
            }
            #expect(links == ["own-check-in.html 7", "own-doing.html 8", "shared-picture.html 9"])
            let headings = html.matches(of: /<h2>(.*?)<\/h2>/).map { String($0.output.1).asRead }
            #expect(headings == ["Only yours", "You and Sam"])
            let empty = BookPage.index([], day: "23 October 2026", name: "Ada", zone: me.zone).text
            #expect(empty.holds("There was nothing to read yet."))
        }
    }

    @Test(arguments: [("check-in", "own-check-in.html"), ("../../x", "own-------x.html"), ("a b\"<", "own-a-b--.html")])
    func `no kind leads out of the folder`(kind: String, name: String) async throws {
        try await Self.reading { _, places in
            #expect(BookSection(kind: kind, place: places[.own], title: "x").name == name)
        }
    }

    @Test(arguments: [(Whose.mine, "Yours"), (.partners, "From Sam"), (.both, "From both of you")])
    func `each thing says when it was kept and whose it is, and what was typed is no markup`(
        whose: Whose, words: String
    ) async throws {
        try await Self.reading { me, places in
            let typed = FirstMinute(words: "\u{2069}\u{202e}<script>alert(1)</script>")
            let thing = KeptThing(
                kind: "first-minute", name: "1", at: Town.evening, whose: whose, label: .bothOfYou, content: typed)
            let piece = KeptPiece("What you would not want to lose", body: .quoted(typed.words))
            let html = BookPage.article(piece, of: thing, places[.shared].me).text
            #expect(html.between("<p class=\"when\">", "</p>")?.asRead == "23 October 2026 \u{b7} \(words)")
            // Nothing of it turns what stands after it.
            #expect(!html.unicodeScalars.contains { ["\u{2069}", "\u{202e}"].contains($0) })
            #expect(!html.holds("<script") && html.holds("&lt;script&gt;alert(1)"))
        }
    }

    @Test func `it goes out in pieces, and no more than one waits`() async throws {
        try await Self.reading { me, places in
            let papers = Self.long(me, places)
            var sizes: [Int] = []
            var first: [UInt8] = []
            try await papers.write { piece in
                if first.isEmpty { first = Array(piece.prefix(2)) }
                sizes.append(piece.count)
            }
            #expect(first == Array("PK".utf8))
            #expect(sizes.count > 3 && sizes.allSatisfy { $0 > 0 && $0 < 1_000_000 }, "\(sizes)")
            #expect(sizes.reduce(0, +) > 1_200_000)
        }
    }

    @Test(arguments: [1, 2, 3]) func `where its reader is gone it ends there`(piece: Int) async throws {
        struct Gone: Error {}
        try await Self.reading { me, places in
            let papers = Self.long(me, places)
            var taken = 0
            do {
                try await papers.write { _ in
                    taken += 1
                    if taken == piece { throw Gone() }
                }
                Issue.record("nobody was there for the rest of it")
            } catch is Gone {}
            #expect(taken == piece)
        }
    }

    /// With words for each thing that no zip makes shorter.
    private static func long(_ me: Context, _ places: BookPlaces) -> Papers {
        Papers(of: me, House.features, in: places) { thing, _ in
            KeptPiece(thing.kind, body: .quoted(Base64URL.encode(randomBytes(400_000))))
        }
    }

    /// As Ada, who shares something with Sam.
    private static func reading(
        _ look: @escaping @Sendable (Context, BookPlaces) async throws -> Void
    ) async throws {
        try await Town.with { town in
            let (ada, _) = try await town.couple()
            let token = try await town.visitor(ada).token
            let me = try #require(try await Context.open(token, town.site.vault, town.site.library))
            try await look(me, BookPlaces(of: me, former: []))
        }
    }
}
