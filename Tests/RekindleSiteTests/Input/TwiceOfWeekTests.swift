import RekindleCore
import RekindleTesting
import RekindleTown
import Testing

/// The same for the forms of a week: plan, trial, week, doing, favourites, offers.
struct TwiceOfWeekTests {
    /// Forms that say all by themselves; `seen` stands for the version that their page shows.
    static let forms: [(path: String, fields: [(String, String)])] = [
        ("/plan/aside", [("practice", "good-news")]), ("/plan/aside", [("practice", "good-news"), ("back", "yes")]),
        ("/plan/aside", [("round", "1")]), ("/try", Browser.offer(2, 30, "quince", released: true)),
        ("/try/back", [("what", "offer"), ("round", "1")]), ("/try/back", [("what", "end"), ("round", "1")]),
        ("/week", [("later", "yes"), ("words", "quince")]),
        ("/week", [("words", "quince"), ("arguments", "2"), ("bring", "arguments"), ("version", "seen")]),
        ("/library", [("words", "tea")]), ("/library/good-news/favourite", [("keep", "yes")]),
        ("/library/good-news/favourite", [("keep", "no")]), ("/library/good-news/do", [("way", "together")]),
        ("/library/good-news/do", [("way", "onePhone"), ("guest", "Kim"), ("step", "2")]),
        (
            "/library/good-news/done",
            [("moment", "1"), ("way", "together"), ("how", "glad"), ("line", "quince"), ("glad", "yes")]
        ),
        ("/tonight", [("mood", "quiet")]),
    ]

    @Test func `one after the other, and both at once`() async throws {
        try await Town.with { town in
            let (ada, _) = try await town.couple()
            for (path, unseen) in Self.forms {
                try await TwiceTests.press(path, try await ada.asSeen(unseen, on: path), in: town)
            }
            let week = Week(of: town.watch.now).name
            try await TwiceTests.press("/library/good-news/done", [("back", week)], in: town)
            let seen = try await ada.get("/me/offers").hidden("seen") ?? ""
            try await TwiceTests.press("/me/offers", [("seen", seen), ("minutes", "20")], in: town)
        }
    }

    @Test func `ticks, and taking them back`() async throws {
        try await Town.with { town in
            let (ada, _) = try await town.coupleChoosing()
            let page = try await ada.get("/plan/marks")
            let ticks = Browser.ticks([try #require(page.offered.first)], on: page)
            try await TwiceTests.press("/plan/marks", ticks, in: town)
            let none = try await ada.asSeen([("none", "yes"), ("version", "seen")], on: "/plan/marks")
            try await TwiceTests.press("/plan/marks", none, in: town)
        }
    }

    @Test func `one thing for oneself, and leaving it`() async throws {
        try await Town.with { town in
            let (ada, _) = try await town.coupleChoosing()
            let thing = try #require(try await ada.get("/plan").suggested.first)
            try await TwiceTests.press("/plan/solo", [("practice", thing), ("was", "")], in: town)
            try await TwiceTests.press("/plan/solo", [("none", "yes"), ("was", thing)], in: town)
        }
    }

    @Test func `a look back at a trial`() async throws {
        try await Town.with { town in
            _ = try await town.coupleAfterTrying()
            try await TwiceTests.press("/try/look", [("wish", "stop"), ("words", "quince")], in: town)
            try await TwiceTests.press("/try/back", [("what", "look"), ("round", "1")], in: town)
        }
    }

    @Test func `when the next ten minutes are`() async throws {
        try await Town.with { town in
            _ = try await town.couple()
            let fields = [("thing", ""), ("day", "2026-10-30"), ("time", "20:30")]
            try await TwiceTests.press("/week/ten", fields, in: town)
        }
    }
}
