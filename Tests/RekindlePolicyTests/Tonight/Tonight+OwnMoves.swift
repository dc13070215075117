import RekindleCore
import RekindleSite
import RekindleTesting
import RekindleTown

// What somebody does for themselves in this room.

extension PrivateLife {
    static let tonight: [OwnMove] = [
        { life, chance in
            let mood = Situation.Mood.allCases[chance.number(below: Situation.Mood.allCases.count)]
            try await life.sam.post("/tonight", [("mood", mood.rawValue)])
        },
        { life, _ in try await life.sam.get("/live") },
    ]
}
