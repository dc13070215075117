import Foundation
import RekindleCore
import RekindleLibrary
import RekindleSite
import RekindleTesting
import RekindleTown
import Testing

/// Quiet weeks for everybody, and somebody's own rest: the same words, and nobody else's business.
struct QuietWeekTests {
    @Test func `a quiet week is quiet for both, with nothing to tick`() async throws {
        try await Town.with { town in
            let (ada, sam) = try await town.couple()
            try await town.moveToQuietWeek([ada, sam])
            for browser in [ada, sam] {
                let page = try await browser.get("/plan")
                #expect(page.isQuietWeek && page.offered.isEmpty && page.body.holds("Now, in under a minute:"))
                #expect(try await browser.get("/plan/marks").isQuietWeek)
            }
            let practice = try #require(town.site.library.practices.first { !$0.adult }).id.rawValue
            let week = try await ada.hiddenWeek(town)
            let late = try await ada.post("/plan/marks", [("week", week), ("mark", practice)])
            #expect(late.status == 422 && late.refusal?.contains("a quiet one for you") == true)
        }
    }

    @Test func `about one week in four is quiet, and never for one of the two only`() async throws {
        try await Town.with { town in
            let (ada, sam) = try await town.couple()
            var quiet = 0
            // Eight weeks, since a session ends after sixty days.
            for _ in 0..<8 {
                let (hers, his) = (try await ada.get("/plan").isQuietWeek, try await sam.get("/plan").isQuietWeek)
                #expect(hers == his)
                quiet += hers ? 1 : 0
                try await town.moveOn([ada, sam])
            }
            #expect((1...3).contains(quiet))
        }
    }

    @Test func `somebody's own rest reads like a quiet week, and the other sees nothing of it`() async throws {
        try await Town.with { town in
            let (ada, sam) = try await town.coupleChoosing()
            let his = try await sam.everything()
            let light = try await ada.get("/plan").body.between("<h2 class=\"card-title\">", "</h2>")
            try await ada.rest()
            let resting = try await ada.get("/plan")
            #expect(resting.isQuietWeek && resting.offered.isEmpty)
            #expect(try await sam.everything() == his)
            #expect(resting.body.between("<h2 class=\"card-title\">", "</h2>") == light)
            try await town.moveToQuietWeek([sam, ada])
            let quiet = try await sam.get("/plan").body.between("<h1>", "<h2")
            #expect(try await ada.get("/plan").body.between("<h1>", "<h2") == quiet)
            try await ada.rest(false)
            #expect(try await ada.get("/plan").isQuietWeek)
        }
    }

    @Test func `a rest says nothing of a week that the other's page could contradict`() async throws {
        try await Town.with { town in
            let (ada, sam) = try await town.coupleChoosing()
            try await ada.rest()
            for path in ["/plan", "/plan/marks"] {
                let page = try await ada.get(path).body
                #expect(page.holds("This week is a quiet one for you") && !page.holds("everybody"))
            }
            #expect(try await !sam.get("/plan").body.holds("quiet one"))
        }
    }

    @Test func `the light things of two pages usually differ`() async throws {
        try await Town.with { town in
            let (ada, sam) = try await town.couple()
            var differing = 0
            for _ in 0..<8 {
                let things = try await [ada.get("/plan"), sam.get("/plan")].map(\.chosen.first)
                differing += things[0] == things[1] ? 0 : 1
                try await town.moveOn([ada, sam])
            }
            #expect(differing > 3)
        }
    }

    @Test func `what opened before the rest stays within reach, and what waits still meets`() async throws {
        try await Town.with { town in
            let (ada, sam) = try await town.coupleChoosing()
            let both = try await Offered(ada, sam).both
            try await ada.tick([both[0]])
            try await ada.rest()
            try await sam.tick([both[0]])
            let page = try await ada.get("/plan")
            #expect(page.isQuietWeek && page.body.holds("/library/\(both[0])\""))
            #expect(try await sam.get("/plan").chosen == [both[0]])
        }
    }

    @Test func `what one declined thins out their own list and nobody else's`() async throws {
        try await Town.with { town in
            let (ada, sam) = try await town.coupleChoosing()
            let his = try await sam.everything()
            let hers = try await ada.get("/plan/marks").offered
            let strategies = Set(hers.compactMap { town.site.library.practice(.init($0))?.strategy.rawValue })
            let declined = try #require(strategies.sorted().first)
            let seen = try await ada.get("/me/offers").hidden("seen") ?? ""
            try #require(try await ada.post("/me/offers", [("seen", seen), ("declined", declined)]).status == 303)
            let left = try await ada.get("/plan/marks").offered
            #expect(left == hers.filter { town.site.library.practice(.init($0))?.strategy.rawValue != declined })
            #expect(try await sam.everything() == his)
        }
    }
}

extension Browser {
    /// The week as a form would name it, where none does.
    fileprivate func hiddenWeek(_ town: Town) async throws -> String {
        let days = Int(town.watch.now.timeIntervalSince1970 / 86_400)
        return String((days + 3) / 7)
    }
}
