import RekindleSite
import RekindleTesting
import RekindleTown

// What somebody does for themselves in this room.

extension PrivateLife {
    static let weekly: [OwnMove] = [
        { life, chance in
            let signs = [("touch", "\([-5, -3, 0, 3, 5][chance.number(below: 5)])"), ("words", chance.words())]
            try await life.sam.weekly(signs)
        },
        { life, chance in try await life.sam.post("/draft?for=/week", [("words", chance.words())]) },
        { life, chance in
            for step in 0...4 { try await life.sam.get("/week/ten?step=\(step)") }
            try await life.sam.get("/week")
        },
        { life, chance in try await life.sam.post("/week/ten", [("day", chance.words()), ("time", "20:00")]) },
    ]
}
