import Foundation
import RekindleCore
import RekindleHouse
import RekindleSite
import RekindleTesting
import RekindleTown
import Testing

/// How it was, for oneself.
struct DoneTests {
    @Test func `it is kept for its author and told on the page of the practice`() async throws {
        try await Town.with { town in
            let (ada, sam) = try await town.couple()
            let kept = try await ada.finish([("how", "fine"), ("line", "quince & rain")])
            #expect(kept.location == "/library/good-news/done?kept=yes")
            #expect(try await ada.get(kept.location ?? "").heading == "That was it.")
            let page = try await ada.get("/library/good-news").body
            #expect(page.asRead.holds("<dt>23 October 2026</dt><dd>It was fine. quince &amp; rain</dd>"))
            for path in House.routes.map(\.path.url) + ["/library/good-news", "/library/good-news/done"] {
                #expect(try await !sam.copy().get(path).body.holds("quince"), "\(path)")
            }
        }
    }

    @Test func `on the page that two look at together one's own stands folded, and looks alike for everybody`()
        async throws
    {
        try await Town.with { town in
            let (ada, sam) = try await town.couple()
            try await ada.finish([("how", "not-for-us"), ("line", "quince")])
            town.watch.move(minutes: 1)
            try await ada.finish(Browser.glad)
            let (hers, his) = (try await ada.get(Browser.practice).body, try await sam.get(Browser.practice).body)
            for words in ["quince", "Not for us", "You were glad of this.", "When you did this"] {
                #expect(hers.holds(words) && !hers.folding.holds(words), "\(words)")
            }
            for page in [hers, his] { #expect(page.holds("<summary>Your own notes on this</summary>")) }
            for path in ["/done?way=together", "/done?kept=yes"] {
                let done = try await ada.get(Browser.practice + path).body
                #expect(done.holds("You were glad of this.") && !done.folding.holds("You were glad of this."))
            }
            #expect(try await ada.get("\(Browser.practice)/done?way=alone").body.holds("You find it again for a while"))
        }
    }

    @Test func `sent twice, one after the other and at once, it is kept once`() async throws {
        let store = GlassStore()
        try await Town.with(store: store) { town in
            let (ada, _) = try await town.couple()
            let moment = try #require(try await ada.get("/library/good-news/done?way=together").hidden("moment"))
            let before = try await store.rows().count
            let fields = [("moment", moment), ("way", "together"), ("how", "glad"), ("line", "quince")]
            async let one = ada.copy().post("/library/good-news/done", fields)
            async let other = ada.copy().post("/library/good-news/done", fields)
            let replies = try await [one, other, ada.copy().post("/library/good-news/done", fields)]
            #expect(replies.map(\.status) == [303, 303, 303] && Set(replies.map(\.location)).count == 1)
            // The doing, the record of what was done last, and the deposit that is left whatever is said.
            #expect(try await store.rows().count == before + 3)
            town.watch.move(minutes: 1)
            try await ada.finish([("how", "glad"), ("line", "medlar")])
            #expect(try await store.rows().count == before + 4)
        }
    }

    @Test func `the same page with other words shows both, and sent again it replaces them`() async throws {
        try await Town.with { town in
            let ada = try await town.ada()
            let page = try await ada.get("/library/good-news/done?way=alone")
            let opened = [("moment", page.hidden("moment") ?? ""), ("way", "alone")]
            try await ada.post("/library/good-news/done", opened + [("how", "fine"), ("line", "quince")])
            let changed = opened + [("how", "glad"), ("line", "medlar")]
            let late = try await ada.post("/library/good-news/done", changed)
            #expect(late.status == 422 && late.body.holds("quince") && late.body.holds("medlar"))
            let version = try #require(late.hidden("version"))
            #expect(try await ada.post("/library/good-news/done", changed + [("version", version)]).status == 303)
            let now = try await ada.get("/library/good-news").body
            #expect(now.holds("medlar") && !now.holds("quince"))
        }
    }

    @Test func `all may stay open; looking at the page and leaving keeps nothing`() async throws {
        let store = GlassStore()
        try await Town.with(store: store) { town in
            let ada = try await town.ada()
            let rows = try await store.rows()
            let page = try await ada.get("/library/good-news/done?way=alone").body
            #expect(page.holds("“Leave it at that” keeps nothing.") && page.holds("href=\"/today\""))
            #expect(try await store.rows() == rows)
            #expect(try await ada.finish([], way: "alone").status == 303)
            #expect(try await ada.get("/library/good-news").body.holds("<dd>Done.</dd>"))
        }
    }

    @Test(arguments: [
        ([("how", "glad"), ("line", String(repeating: "é", count: 281))], "longer than 280"),
        ([("how", "wonderful"), ("line", "quince")], "Tap one of the three"),
    ])
    func `what does not fit is refused, and stays`(fields: [(String, String)], words: String) async throws {
        let store = GlassStore()
        try await Town.with(store: store) { town in
            let (ada, _) = try await town.couple()
            let rows = try await store.rows()
            let refused = try await ada.finish(fields)
            #expect(refused.status == 422 && refused.refusal?.contains(words) == true)
            #expect(refused.body.holds(fields[1].1) && refused.hidden("moment") != nil)
            #expect(try await store.rows() == rows)
        }
    }

    @Test func `alone and on one phone without a second account, nobody else is spoken of`() async throws {
        try await Town.with { town in
            let ada = try await town.ada()
            for way in ["alone", "onePhone", "apart"] {
                #expect(try await !ada.get("/library/good-news/done?way=\(way)").body.holds("name=\"glad\""), "\(way)")
            }
            #expect(try await ada.get("/library/good-news/done?way=alone").body.holds("Not for me"))
            #expect(try await ada.finish(Browser.glad).status == 303)
        }
    }
}

extension String {
    /// What of a page stands open: everything outside its folds, however deep.
    fileprivate var folding: String {
        var (open, depth) = ("", 0)
        for part in components(separatedBy: "<details") {
            let pieces = part.components(separatedBy: "</details>")
            open += depth == 0 ? pieces[0] : ""
            depth = max(0, depth - (pieces.count - 1))
            if depth == 0, pieces.count > 1 { open += pieces.last ?? "" }
            depth += 1
        }
        return open
    }
}
