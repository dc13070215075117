import RekindleSite
import RekindleTesting
import RekindleTown

// What somebody does for themselves in this room.

extension PrivateLife {
    static let trials: [OwnMove] = [
        { life, chance in
            let weeks = [2, 4, 6, 8][chance.number(below: 4)]
            try await life.sam.offerTry(weeks: weeks, chance.words(), released: chance.number(below: 2) == 0)
        },
        { life, _ in try await life.sam.takeBackTry("offer") },
        { life, chance in try await life.sam.post("/draft?for=/try", [("words", chance.words())]) },
        { life, chance in try await life.sam.post("/try/look", [("wish", "stop"), ("words", chance.words())]) },
    ]
}
