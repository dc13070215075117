import RekindleTesting
import RekindleTown
import Testing

/// "Let us both see it if we were both glad."
struct GladTests {
    @Test func `when both say so, both see it, on the practice's page and at its end`() async throws {
        try await Town.with { town in
            let (ada, sam) = try await town.couple()
            try await ada.finish(Browser.glad)
            let waiting = try await ada.get("/library/good-news").body
            #expect(waiting.holds("You were glad of this.") && waiting.holds("Sealed until you have both answered"))
            #expect(try await sam.finish(Browser.glad, way: "apart").status == 303)
            for browser in [ada, sam] {
                for path in ["/library/good-news", "/library/good-news/done?kept=yes", "/library/good-news/done"] {
                    let page = try await browser.get(path).body
                    #expect(page.holds(Browser.bothWords) && page.holds("Both of you"), "\(path)")
                }
                #expect(try await !browser.get("/library/say-it-back").body.holds("glad of this"))
            }
        }
    }

    @Test(arguments: [
        [("how", "glad")], [("how", "fine"), ("glad", "yes")], [("how", "not-for-us"), ("glad", "yes")],
        [("glad", "yes")], [("how", "glad"), ("glad", "yes"), ("way", "alone")],
    ])
    func `one who does not say both leaves no trace for the other`(fields: [(String, String)]) async throws {
        try await Town.with { town in
            let (ada, sam) = try await town.couple()
            let way = fields.first { $0.0 == "way" }?.1 ?? "together"
            try await ada.finish(Browser.glad)
            let before = try await ada.get("/library/good-news").body
            try await sam.finish(fields.filter { $0.0 != "way" }, way: way)
            #expect(try await ada.get("/library/good-news").body == before)
            #expect(try await !sam.seesBothGlad())
        }
    }

    @Test func `what one has released changes nothing that the other sees, and the tick is the same`() async throws {
        try await Town.with { town in
            let (ada, sam) = try await town.couple()
            let paths =
                ["", "/do", "/done?way=together", "/done?kept=yes"].map { "/library/good-news\($0)" } + ["/today"]
            var before: [String] = []
            for path in paths { before.append(try await sam.get(path).body) }
            try await ada.finish(Browser.glad)
            for (path, page) in zip(paths, before) { #expect(try await sam.get(path).body == page, "\(path)") }
        }
    }

    @Test func `the tick goes along through a page that was refused`() async throws {
        try await Town.with { town in
            let (ada, sam) = try await town.couple()
            let moment = try await ada.get("/library/good-news/done?way=together").hidden("moment") ?? ""
            let opened = [("moment", moment), ("way", "together")] + Browser.glad
            let long = String(repeating: "x", count: 281)
            let first = try await ada.post("/library/good-news/done", opened + [("line", long)])
            #expect(first.body.holds("name=\"glad\" value=\"yes\" checked"))
            try await ada.post("/library/good-news/done", opened + [("line", "quince")])
            let late = try await ada.post("/library/good-news/done", opened + [("line", "medlar")])
            #expect(late.status == 422 && late.hidden("glad") == "yes")
            let version = try #require(late.hidden("version"))
            let again = opened + [("line", "medlar"), ("version", version)]
            #expect(try await ada.post("/library/good-news/done", again).status == 303)
            try await sam.finish(Browser.glad)
            #expect(try await ada.seesBothGlad())
        }
    }

    @Test func `both in the same moment, and a doing after it opened is kept too`() async throws {
        try await Town.with { town in
            let (ada, sam) = try await town.couple()
            async let one = ada.finish(Browser.glad)
            async let other = sam.finish(Browser.glad)
            #expect(try await [one.status, other.status] == [303, 303])
            for browser in [ada, sam] { #expect(try await browser.seesBothGlad()) }
            town.watch.move(minutes: 5)
            #expect(try await ada.finish(Browser.glad + [("line", "quince")]).status == 303)
            #expect(try await ada.get("/library/good-news").body.holds("quince"))
        }
    }
}
