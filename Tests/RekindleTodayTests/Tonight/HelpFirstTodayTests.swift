import Foundation
import RekindleTesting
import RekindleTown
import Testing

/// Today where somebody's own words put Help first, as its reader meets it.
struct HelpFirstTodayTests {
    private static let calm = "You don’t have to carry it alone"
    private static let sentence = "He hits me when he drinks."

    private func begin(_ ada: Browser, sentence: String = sentence) async throws {
        let version = try await ada.get("/begin").hidden("version").map { [("version", $0)] } ?? []
        let sent = try await ada.post("/begin", version + [("concern", "fights"), ("sentence", sentence)])
        try #require(sent.location == "/begin/heard")
    }

    @Test func `a calm line and Help come before everything, and say nothing of what was written`() async throws {
        try await Town.with { town in
            let (ada, sam) = try await town.couple()
            // The first look says what is said once.
            try await sam.get("/today")
            let before = try await sam.get("/today").body
            try await begin(ada)
            let today = try await ada.today()
            #expect(today.cards.first == Self.calm && (2...3).contains(today.cards.count))
            #expect(today.body.holds("href=\"/help\"") && today.body.holds("Show me ideas for two again"))
            #expect(today.body.components(separatedBy: "class=\"button primary\"").count == 2)
            for word in [Self.sentence, "hits", "danger", "afraid", "Sixty seconds", "What brings you here"] {
                #expect(!today.body.holds(word.escaped), "\(word)")
            }
            let line = try #require(today.body.range(of: Self.calm))
            let question = try #require(today.body.range(of: "How is tonight?"))
            #expect(line.lowerBound < question.lowerBound)
            #expect(try await sam.get("/today").body == before)
        }
    }

    @Test func `one tap brings ideas for two again, and one takes them away`() async throws {
        try await Town.with { town in
            let (ada, _) = try await town.couple()
            try await begin(ada)
            #expect(try await ada.today().cards.first == Self.calm)
            #expect(try await ada.post("/begin/heard", [("answer", "two")]).location == "/today")
            let again = try await ada.today()
            #expect(again.cards.contains("Sixty seconds for something good") && !again.body.holds(Self.calm))
            #expect(again.cards.contains("Ideas for two") && again.body.holds("Undo"))
            #expect(try await ada.post("/begin/heard", [("answer", "alone")]).location == "/today")
            #expect(try await ada.today().cards.first == Self.calm)
            try await begin(ada, sentence: "We hit a rough patch.")
            #expect(try await !ada.today().body.holds(Self.calm))
        }
    }

    @Test func `what leads from Today puts Help first as well`() async throws {
        try await Town.with { town in
            let (ada, sam) = try await town.couple()
            try await begin(ada)
            for mood in ["fought", "hurting"] {
                let page = try await ada.post("/tonight", [("mood", mood)]).body
                #expect(page.holds(Self.calm) && !page.holds("A pause, and a time to come back"), "\(mood)")
            }
            try await sam.get("/today")
            #expect(try await !sam.post("/tonight", [("mood", "fought")]).body.holds(Self.calm))
        }
    }
}
