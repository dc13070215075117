import RekindleCore
import RekindleSite
import RekindleTesting
import RekindleTown

// What somebody does for themselves in this room.

extension PrivateLife {
    static let offers: [OwnMove] = [
        { life, chance in
            let rooms = ["touch", "time", "openness", "lessons", "affection"]
            let minutes = ["5", "10", "20", "45", ""][chance.number(below: 5)]
            try await life.sam.offers([("minutes", minutes), ("declined", rooms[chance.number(below: 5)])])
        },
        { life, chance in
            let ways = Variant.allCases.filter { _ in chance.number(below: 2) == 0 }
            try await life.sam.offers(ways.map { ("ways", $0.rawValue) })
        },
        { life, chance in try await life.sam.offers(chance.number(below: 2) == 0 ? [("resting", "yes")] : []) },
        { life, chance in
            let from = chance.number(below: 24)
            let hours = [("quiet-from", "\(from)"), ("quiet-to", "\((from + 9) % 24)")]
            try await life.sam.offers(hours + (chance.number(below: 2) == 0 ? [("muted", "yes")] : []))
        },
    ]
}
