import Foundation
import RekindleCore
import RekindleLibrary

/// The library that comes with the program, and practices and readings made up for a test.
enum Samples {
    static func loaded() throws -> Library { try Library.load(from: LibraryContent.folder) }

    /// A practice that says one word everywhere.
    static func practice(
        _ id: String, saying word: String = "word", strategy: Strategy = .time, ways: [String] = ["alone"],
        adult: Bool = false
    ) throws -> Practice {
        let fields: [String: Any] = [
            "id": id, "room": strategy.rawValue, "concerns": ["keep"], "title": word, "promise": word,
            "firstMove": word,
            "steps": [word, word], "minutes": 5, "variants": Dictionary(uniqueKeysWithValues: ways.map { ($0, word) }),
            "cost": "none", "energy": "low", "cautions": [word], "notWhen": [word],
            "evidence": ["grade": "A", "source": word, "finding": word], "adult": adult,
        ]
        return try JSONDecoder().decode(Practice.self, from: JSONSerialization.data(withJSONObject: fields))
    }

    static func reading(_ id: String, saying word: String = "word", related: [String]) throws -> Reading {
        let fields: [String: Any] = [
            "id": id, "title": word, "minutes": 2, "question": word, "paragraphs": [word], "related": related,
            "sources": [word],
        ]
        return try JSONDecoder().decode(Reading.self, from: JSONSerialization.data(withJSONObject: fields))
    }
}
