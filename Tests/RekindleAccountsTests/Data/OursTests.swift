import Foundation
import RekindleTesting
import RekindleTown
import Testing

/// What was two people's together, as each reads it afterwards.
struct OursTests {
    @Test func `what had opened is there for both, to be read alone`() async throws {
        try await Town.with { town in
            let (ada, sam) = try await town.coupleParted()
            for browser in [ada, sam] {
                let all = try await browser.readsOurs()
                #expect(all.holds(Town.first.ada) && all.holds(Town.first.sam))
                // Nothing to press but putting away.
                let forms = all.matches(of: /<form method="post" action="([^"]*)"/).map { String($0.1) }
                #expect(forms.allSatisfy { $0.hasSuffix("/drop") })
            }
        }
    }

    @Test func `the list of what is kept leads to each of them`() async throws {
        try await Town.with { town in
            let (_, sam) = try await town.coupleParted(letter: "quince-letter")
            let hub = try await sam.get("/me/data").body
            let rows = hub.split(separator: "<caption>Once shared with ").last.map(String.init) ?? ""
            let table = rows.prefix(upTo: try #require(rows.range(of: "</table>")).lowerBound)
            let links = table.matches(of: /href="([^"]*)"/).map { String($0.1).replacing("&amp;", with: "&") }
            #expect(table.matches(of: /<th scope="row">/).count == links.count && links.contains("/me/data/ours"))
            for link in links { #expect(try await sam.get(link).status == 200, "\(link)") }
            let first = try #require(links.first { $0.contains("kind=first-minutes") })
            #expect(try await sam.get(first).body.holds(Town.first.ada))
        }
    }

    @Test(arguments: ["9223372036854775807", "-9223372036854775808", "99999999999999999999", "-1", "x"])
    func `whatever number an address asks from, the page answers`(from: String) async throws {
        try await Town.with { town in
            let (ada, _) = try await town.coupleParted()
            for url in try await ada.formerKinds() {
                let page = try await ada.get("\(url)&from=\(from)")
                #expect(page.status == 200 && !page.body.holds("from=-"))
            }
        }
    }

    @Test func `what waited sealed is gone, unopened`() async throws {
        try await Town.with { town in
            let (ada, sam) = try await town.couple()
            try await sam.writeFirst("medlar-sealed")
            try await ada.part()
            for browser in [ada, sam] { #expect(try await !browser.readsOurs().holds("medlar-sealed")) }
        }
    }

    @Test func `a letter is opened by whoever chooses to, and nothing tells that it was`() async throws {
        let store = GlassStore()
        try await Town.with(store: store) { town in
            let (ada, sam) = try await town.coupleParted(letter: "quince-letter\nsecond line")
            let shelf = try await sam.get("/me/data/ours").body
            #expect(shelf.holds("A letter is here") && !shelf.holds("quince-letter"))
            let url = "/me/data/ours/\(try await sam.formerSpace())/letter"
            // Their own words whoever wrote them finds folded, and no letter to open.
            #expect(try await ada.get("/me/data/ours").body.holds("quince-letter"))
            #expect(try await ada.get(url).status == 404)
            let (rows, before) = (try await store.rows(), try await ada.get("/me/data/ours").whole)
            let letter = try await sam.get(url).body
            #expect(letter.holds("quince-letter") && letter.holds("second line") && letter.holds("href=\"/help\""))
            #expect(try await store.rows() == rows)
            #expect(try await ada.get("/me/data/ours").whole == before)
        }
    }

    @Test func `who left quietly left no letter, and the shelves look alike to both`() async throws {
        try await Town.with { town in
            let (ada, sam) = try await town.coupleParted()
            for browser in [ada, sam] {
                let shelf = try await browser.get("/me/data/ours").body
                #expect(!shelf.holds("A letter is here") && !shelf.holds("What you left behind"))
                let url = "/me/data/ours/\(try await browser.formerSpace())/letter"
                #expect(try await browser.get(url).status == 404)
            }
        }
    }

    @Test func `one thing is put away for oneself alone, once`() async throws {
        try await Town.with { town in
            let (ada, sam) = try await town.coupleParted()
            let before = try await sam.readsOurs()
            let url = try #require(try await ada.formerKinds().first { $0.contains("kind=first-minutes") })
            let page = try await ada.get(url)
            let fields = [("thing", try #require(page.hidden("thing"))), ("kind", try #require(page.hidden("kind")))]
            let drop = "/me/data/ours/\(try await ada.formerSpace())/drop"
            for _ in 0..<2 { #expect(try await ada.post(drop, fields).status == 303) }
            #expect(try await !ada.readsOurs().holds(Town.first.ada))
            #expect(try await sam.readsOurs() == before)
        }
    }

    @Test func `all of it is put away with the password, and stays with the other`() async throws {
        try await Town.with { town in
            let (ada, sam) = try await town.coupleParted()
            let before = try await sam.readsOurs()
            let drop = "/me/data/ours/\(try await ada.formerSpace())/drop"
            let page = try await ada.get(drop)
            #expect(page.heading == "Put all of it away" && page.body.holds("href=\"/me/data/export\""))
            #expect(try await ada.post(drop, [("password", "not the password")]).status == 422)
            #expect(try await ada.readsOurs().holds(Town.first.ada))
            #expect(try await ada.post(drop, [("password", Town.password)]).location == "/me/data/ours?kept=yes")
            #expect(try await ada.get("/me/data/ours").body.holds("There is nothing here"))
            #expect(try await ada.get(drop).status == 404)
            #expect(try await ada.get("/me/data/part").heading == "You are not connected with anybody.")
            #expect(try await sam.readsOurs() == before)
        }
    }

    @Test(arguments: ["letter", "drop"]) func `what was never theirs, or is none, is not there`(
        page: String
    ) async throws {
        try await Town.open { town in
            let (_, sam) = try await town.coupleParted(letter: "quince-letter")
            let eve = try await town.newcomer("Eve")
            let space = try await sam.formerSpace()
            let nothing = try await eve.get("/no/such/page").whole
            for name in [space, "0123456789abcdef0123456789abcdef", "x"] {
                #expect(try await eve.get("/me/data/ours/\(name)/\(page)").whole == nothing, "\(name)")
            }
            let shelf = try await eve.get("/me/data/ours?of=\(space)&kind=first-minutes")
            #expect(shelf.status == 404)
        }
    }

    @Test(arguments: ["nonsense", "", "first-minutes%3Cb%3E"]) func `a kind that there is not is no page`(
        kind: String
    ) async throws {
        try await Town.with { town in
            let (ada, _) = try await town.coupleParted()
            let url = "/me/data/ours?of=\(try await ada.formerSpace())&kind=\(kind)"
            #expect(try await ada.get(url).status == 404)
        }
    }
}
