package import Foundation
import RekindleCore

/// What comes out of `rekindle suggest`: the best first, each with its reasons as sentences.
package struct SuggestionAnswer: Codable, Equatable, Sendable {
    /// One practice that fits.
    package struct Item: Codable, Equatable, Sendable {
        package let id: String
        package let title: String
        package let score: Int
        package let reasons: [String]
    }

    package let suggestions: [Item]

    /// Answers a question from the practices of a library.
    package init(to request: SuggestionRequest, from library: Library) {
        let ranked = Suggestion.rank(library.practices, in: request.situation, seed: request.seed)
        suggestions = ranked.prefix(request.limit).map { suggestion in
            Item(
                id: suggestion.practice.id.rawValue, title: suggestion.practice.title, score: suggestion.score,
                reasons: suggestion.reasons.map(\.words))
        }
    }

    /// The answer as people and programs read it.
    package func json() throws -> Data {
        let encoder = JSONEncoder()
        encoder.outputFormatting = [.prettyPrinted, .sortedKeys, .withoutEscapingSlashes]
        return try encoder.encode(self)
    }
}
