import Foundation
import RekindleCore
import RekindleLibrary
import Testing

/// Suggestions out of the library that comes with the program.
struct SuggestingTests {
    private static let shelf = Result { try Shelf.english() }
    private let days = 20_779..<21_179
    private let practices: [Practice]

    init() throws {
        practices = try Self.shelf.get().practices
    }

    @Test func `the example in the documents is what comes out`() throws {
        let root = URL(fileURLWithPath: #filePath).appending(path: "../../..").standardized
        let text = try String(contentsOf: root.appending(path: "docs/engines.md"), encoding: .utf8)
        let blocks = text.components(separatedBy: "```json\n").dropFirst()
            .compactMap { $0.components(separatedBy: "```").first }.map { Data($0.utf8) }
        try #require(blocks.count >= 2)
        let answer = SuggestionAnswer(to: try SuggestionRequest(json: blocks[0]), from: try Self.shelf.get())
        #expect(try JSONDecoder().decode(SuggestionAnswer.self, from: blocks[1]) == answer)
        #expect(try JSONDecoder().decode(SuggestionAnswer.self, from: answer.json()) == answer)
    }

    @Test(arguments: Concern.allCases, Situation.Mood.allCases)
    func `whatever brings somebody here and however tonight is, a first move fits, alone`(
        _ concern: Concern, _ mood: Situation.Mood
    ) throws {
        for day in days.prefix(30) {
            let situation = Situation(day: day, concerns: [concern], mood: mood)
            let first = try #require(Suggestion.rank(practices, in: situation, seed: Seed(1)).first)
            #expect(first.reasons.first == .mood(mood))
        }
    }

    @Test(arguments: [([Concern.unheard, .fights], 20), ([.keep], nil)])
    func `two people look in for four hundred days, and nothing returns within thirty`(
        _ concerns: [Concern], _ minutes: Int?
    ) throws {
        var seen: [Practice.ID: Int] = [:]
        for day in days {
            var situation = Situation(day: day, concerns: concerns, minutes: minutes)
            situation.isQuiet = QuietWeeks(seed: Seed(9)).isQuiet(Week(day: day))
            let first = try #require(Suggestion.rank(practices, in: situation, seed: Seed(1)).first).practice.id
            if let last = seen[first] { #expect(day - last >= Suggestion.rest, "\(first)") }
            seen[first] = day
        }
    }

    @Test func `what comes first in a month is of many rooms, and mostly about what somebody came for`() throws {
        let month = try days.prefix(30).map { day in
            let situation = Situation(day: day, concerns: [.flatmates])
            return try #require(Suggestion.rank(practices, in: situation, seed: Seed(1)).first).practice
        }
        #expect(Set(month.map(\.strategy)).count >= 6)
        #expect(month.count { $0.concerns.contains(.flatmates) } >= 20)
    }

    @Test func `no suggestion is for adults while that part is closed`() throws {
        let ranked = Suggestion.rank(practices, in: Situation(day: days.lowerBound), seed: Seed(1))
        #expect(ranked.allSatisfy { !$0.practice.adult })
    }
}
