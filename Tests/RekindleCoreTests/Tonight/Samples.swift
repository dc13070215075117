import Foundation
import RekindleCore
import RekindleTesting

/// Practices made up for a test.
enum Samples {
    static func practice(
        _ id: String, strategy: Strategy = .time, concerns: [Concern] = [.keep], minutes: Int = 10,
        energy: Energy = .low,
        ways: [Variant] = Variant.allCases, grade: Evidence.Grade = .d, adult: Bool = false, oneself: Bool = false
    ) throws -> Practice {
        let fields: [String: Any] = [
            "id": id, "room": strategy.rawValue, "concerns": concerns.map(\.rawValue), "title": id, "promise": id,
            "firstMove": id, "steps": [id], "minutes": minutes,
            "variants": Dictionary(uniqueKeysWithValues: ways.map { ($0.rawValue, id) }), "cost": "none",
            "energy": energy.rawValue, "cautions": [id], "notWhen": [id],
            "evidence": ["grade": grade.rawValue, "source": id, "finding": id], "adult": adult, "oneself": oneself,
        ]
        return try JSONDecoder().decode(Practice.self, from: JSONSerialization.data(withJSONObject: fields))
    }

    /// So many practices of every sort, the same each time.
    static func shelf(_ count: Int) throws -> [Practice] {
        var chance = Chance(seed: 9)
        return try (0..<count).map { number in
            try practice(
                "thing-\(number)", strategy: Strategy.allCases[number % Strategy.allCases.count],
                concerns: Array(Concern.allCases.shuffled(using: &chance).prefix(3)),
                minutes: [2, 5, 10, 20, 45].randomElement(using: &chance) ?? 5,
                energy: Energy.allCases.randomElement(using: &chance) ?? .low,
                ways: number % 7 == 0 ? [.together, .onePhone] : Variant.allCases,
                grade: Evidence.Grade.allCases.randomElement(using: &chance) ?? .d, adult: number % 20 == 19)
        }
    }

    /// What may be offered of a shelf, in its order.
    static func open(_ shelf: [Practice], in situation: Situation) -> [Practice.ID] {
        let open = Set(Suggestion.rank(shelf, in: situation, seed: Seed(1)).map(\.practice.id))
        return shelf.map(\.id).filter(open.contains)
    }

    static func ids(_ suggestions: [Suggestion]) -> [String] { suggestions.map(\.practice.id.rawValue) }
}
