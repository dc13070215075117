import Foundation
import RekindleCore
import RekindleLibrary
import RekindleSite
import RekindleTesting
import RekindleTown
import Testing

/// Somebody who feels hardly understood is not sent to give thanks, and why something comes is not read over a shoulder.
struct HeardFirstTests {
    /// A page as it looks before anything on it is opened.
    private func unopened(_ body: String) -> String {
        body.replacing(#/<details[^>]*><summary>Why this<\/summary>(.|\n)*?<\/details>/#, with: "")
    }

    @Test func `why something comes opens only when asked for, today and tonight`() async throws {
        try await Town.with { town in
            let ada = try await town.ada()
            try await ada.post("/begin", [("concern", "unsure")])
            try await ada.checkIn([("understood", "0")])
            var pages = [try await ada.get("/today").body]
            for mood in Situation.Mood.allCases {
                pages.append(try await ada.post("/tonight", [("mood", mood.rawValue)]).body)
            }
            for _ in 0..<5 {
                town.watch.move(minutes: 24 * 60)
                try await ada.unlock()
                pages.append(try await ada.get("/today").body)
            }
            // Of listening alone, so that it does not hang on whose turn it is.
            try await town.prefers(ada) { $0.declined = Strategy.allCases.filter { $0 != .listening } }
            town.watch.move(minutes: 24 * 60)
            try await ada.unlock()
            pages.append(try await ada.get("/today").body)
            let reasons = [
                "brings you here", "hardly understood", "well tested", "in a good trial", "early signs that it helps",
                "has not been tested",
            ]
            for page in pages.map(unopened) { for reason in reasons { #expect(!page.holds(reason), "\(reason)") } }
            #expect(pages[0].holds("Why this") && pages[0].holds("It is meant for what brings you here, "))
            #expect(pages.last?.holds("you feel hardly understood") == true)
        }
    }

    @Test func `what the short check-in does not ask stays as it was said before`() async throws {
        try await Town.with { town in
            let ada = try await town.ada()
            try await ada.checkIn([("understood", "0")])
            for _ in 0..<3 {
                try await town.moveOn([ada])
                #expect(try await ada.weekly([("words", "quince")]).status == 303)
                let tonight = try await ada.post("/tonight", [("mood", "good")]).practices
                let own = try await ada.get("/plan/solo").suggested
                #expect(!tonight.isEmpty && !own.isEmpty)
                for id in tonight + own {
                    let practice = try #require(town.site.library.practice(Identifier(id)))
                    #expect(practice.strategy != .affection, "\(id)")
                }
            }
        }
    }

    @Test(arguments: [Situation.Mood.fought, .hurting])
    func `where nothing that was picked is wanted, nothing takes its place`(mood: Situation.Mood) async throws {
        try await Town.with { town in
            let ada = try await town.ada()
            let strategies = town.site.library.practices(on: mood).map(\.strategy)
            try await town.prefers(ada) { $0.declined = strategies }
            let reply = try await ada.post("/tonight", [("mood", mood.rawValue)])
            #expect(reply.status == 200 && reply.practices.isEmpty)
            #expect(reply.body.holds("<a href=\"/help\">Help</a>") && reply.body.holds("first-move"))
        }
    }
}
