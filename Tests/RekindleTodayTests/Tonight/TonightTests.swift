import Foundation
import RekindleCore
import RekindleLibrary
import RekindleSite
import RekindleTown
import Testing

/// How is tonight: a tap, an answer, and nothing of it afterwards.
struct TonightTests {
    private func page(_ mood: Situation.Mood, _ check: @escaping @Sendable (Received, Town) throws -> Void) async throws
    {
        try await Town.with { town in
            let (ada, _) = try await town.couple()
            try await ada.get("/today")
            let reply = try await ada.post("/tonight", [("mood", mood.rawValue)])
            #expect(reply.status == 200 && reply.location == nil)
            try check(reply, town)
        }
    }

    @Test(arguments: Situation.Mood.allCases)
    func `each evening has a first move, at most two things beside it, and a way back`(
        mood: Situation.Mood
    ) async throws {
        try await page(mood) { reply, _ in
            let body = reply.body
            #expect(body.components(separatedBy: "Now, in under a minute:").count == 2)
            #expect(body.components(separatedBy: "class=\"button primary\"").count == 2)
            #expect(body.components(separatedBy: "<a class=\"row\"").count <= 3)
            #expect(body.holds("href=\"/today\">Enough for tonight"))
            #expect(body.utf8.count < 25_000)
        }
    }

    @Test func `after a fight comes a pause, nothing that takes two, and Help is said quietly`() async throws {
        try await page(.fought) { reply, town in
            #expect(reply.body.holds("<a class=\"button primary\" href=\"/pause\">"))
            #expect(reply.body.holds("<a href=\"/help\">Help</a>"))
            for id in reply.practices {
                let practice = try #require(town.site.library.practice(Identifier(id)))
                #expect(practice.variants[.alone] != nil && practice.energy != .more)
                #expect(town.site.library.practices(on: .fought).contains(practice))
            }
            let move = try #require(reply.body.between("first-move", "</section>"))
            #expect(!["together", "each other", "you two", "partner"].contains { move.holds($0) })
        }
    }

    @Test func `to somebody who hurts comes something for themselves, and Help`() async throws {
        try await page(.hurting) { reply, town in
            #expect(reply.body.holds("<a href=\"/help\">Help</a>") && !reply.practices.isEmpty)
            let picked = town.site.library.practices(on: .hurting).map(\.id.rawValue)
            for id in reply.practices { #expect(picked.contains(id)) }
        }
    }

    @Test func `ten minutes are ten, also where somebody usually has more`() async throws {
        try await page(.quiet) { reply, town in
            #expect(reply.practices.count == 3)
            for id in reply.practices {
                let practice = try #require(town.site.library.practice(Identifier(id)))
                #expect(practice.minutes <= 10)
            }
        }
    }

    @Test func `on a good day thanks wait where somebody feels hardly understood`() async throws {
        try await Town.with { town in
            let ada = try await town.ada()
            try await ada.checkIn([("understood", "0")])
            let reply = try await ada.post("/tonight", [("mood", "good")])
            for id in reply.practices {
                let practice = try #require(town.site.library.practice(Identifier(id)))
                #expect(practice.strategy != .affection)
            }
            #expect(!reply.practices.isEmpty)
        }
    }

    @Test(arguments: [[], [("mood", "")], [("mood", "furious")], [("mood", "GOOD")]])
    func `what is none of the four is asked again`(fields: [(String, String)]) async throws {
        try await Town.with { town in
            let reply = try await town.ada().post("/tonight", fields)
            #expect(reply.status == 422 && reply.refusal?.isEmpty == false)
            #expect(reply.body.components(separatedBy: "name=\"mood\"").count == 5)
        }
    }

    @Test func `its address leads to Today and never shows what was tapped`() async throws {
        try await Town.with { town in
            let ada = try await town.ada()
            for path in ["/tonight", "/tonight?mood=fought"] {
                #expect(try await ada.get(path).location == "/today")
            }
        }
    }
}

extension Received {
    /// The practices that a page leads to.
    var practices: [String] {
        body.matches(of: /href="\/library\/([a-z-]+)"/).map { String($0.output.1) }
    }
}
