import RekindleTesting
import RekindleTown
import Testing

/// "Let us both see it", taken back, changed, and asked for anew.
struct GladBackTests {
    @Test func `it can be taken back before and after it opened`() async throws {
        try await Town.with { town in
            let (ada, sam) = try await town.couple()
            try await ada.finish(Browser.glad)
            let week = try #require(try await ada.get("/library/good-news").hidden("back"))
            #expect(try await ada.post("/library/good-news/done", [("back", week)]).location == "/library/good-news")
            try await sam.finish(Browser.glad)
            #expect(try await !sam.seesBothGlad())
            town.watch.move(minutes: 1)
            try await ada.finish(Browser.glad)
            #expect(try await sam.seesBothGlad())
            for _ in 0..<2 {
                #expect(try await sam.post("/library/good-news/done", [("back", week)]).status == 303)
            }
            for browser in [ada, sam] { #expect(try await !browser.seesBothGlad()) }
        }
    }

    @Test func `changed to something else, what waited goes along`() async throws {
        try await Town.with { town in
            let (ada, sam) = try await town.couple()
            let moment = try await ada.get("/library/good-news/done?way=together").hidden("moment") ?? ""
            let opened = [("moment", moment), ("way", "together")]
            try await ada.post("/library/good-news/done", opened + Browser.glad)
            let version = try #require(
                try await ada.post("/library/good-news/done", opened + [("how", "fine")]).hidden("version"))
            try await ada.post("/library/good-news/done", opened + [("how", "fine"), ("version", version)])
            try await sam.finish(Browser.glad)
            #expect(try await !ada.seesBothGlad())
        }
    }

    @Test func `gone back to the form to tick it as well, it is kept as ticked`() async throws {
        try await Town.with { town in
            let (ada, sam) = try await town.couple()
            try await sam.finish(Browser.glad)
            let before = try await sam.get("/library/good-news").whole
            let moment = try await ada.get("/library/good-news/done?way=together").hidden("moment") ?? ""
            let opened = [("moment", moment), ("way", "together"), ("line", "quince")]
            #expect(try await ada.post("/library/good-news/done", opened + [("how", "glad")]).status == 303)
            #expect(try await sam.get("/library/good-news").whole == before)
            town.watch.move(minutes: 1)
            for _ in 0..<2 {
                #expect(try await ada.post("/library/good-news/done", opened + Browser.glad).status == 303)
            }
            for browser in [ada, sam] { #expect(try await browser.seesBothGlad()) }
        }
    }

    @Test(arguments: ["glad", "fine", "not-for-us", ""])
    func `another line alone takes nothing back of what waits`(how: String) async throws {
        try await Town.with { town in
            let (ada, sam) = try await town.couple()
            try await ada.finish(Browser.glad)
            town.watch.move(minutes: 1)
            let moment = try await ada.get("/library/good-news/done?way=together").hidden("moment") ?? ""
            let opened = [("moment", moment), ("way", "together"), ("how", how)]
            try await ada.post("/library/good-news/done", opened + [("line", "quince")])
            let late = try await ada.post("/library/good-news/done", opened + [("line", "medlar")])
            let version = try #require(late.hidden("version"))
            try await ada.post("/library/good-news/done", opened + [("line", "medlar"), ("version", version)])
            try await sam.finish(Browser.glad)
            #expect(try await ada.seesBothGlad())
        }
    }

    @Test func `what opened is not asked for again in its week, though it was taken from view`() async throws {
        try await Town.with { town in
            let (ada, sam) = try await town.couple()
            for browser in [ada, sam] { try await browser.finish(Browser.glad) }
            let week = try #require(try await ada.get("/library/good-news").hidden("back"))
            try await ada.post("/library/good-news/done", [("back", week)])
            for browser in [ada, sam] {
                let page = try await browser.get("/library/good-news/done?way=together").body
                #expect(!page.holds("name=\"glad\"") && !page.holds("glad of this"))
            }
            town.watch.move(minutes: 8 * 24 * 60)
            try await sam.unlock()
            #expect(try await sam.get("/library/good-news/done?way=together").body.holds("name=\"glad\""))
        }
    }

    @Test func `another week is another answer`() async throws {
        try await Town.with { town in
            let (ada, sam) = try await town.couple()
            try await ada.finish(Browser.glad)
            town.watch.move(minutes: 8 * 24 * 60)
            for browser in [ada, sam] { try await browser.unlock() }
            try await sam.finish(Browser.glad)
            for browser in [ada, sam] { #expect(try await !browser.seesBothGlad()) }
        }
    }

    @Test(arguments: ["", "x", "999999999999", "-1", "2947"])
    func `taking back what never was does nothing`(week: String) async throws {
        let store = GlassStore()
        try await Town.with(store: store) { town in
            let (ada, _) = try await town.couple()
            let rows = try await store.rows()
            try await ada.get("/library/good-news")
            #expect(try await ada.post("/library/good-news/done", [("back", week)]).status == 303)
            #expect(try await store.rows() == rows)
        }
    }
}
