import RekindleCore
import RekindleSite
import RekindleTesting
import RekindleTown

// What somebody does for themselves in this room.

extension PrivateLife {
    static let doing: [OwnMove] = [
        { life, chance in
            let how = Doing.How.allCases[chance.number(below: 3)].rawValue
            let moment = String(chance.number(below: 1_000_000))
            let id = life.world.practice
            try await life.sam.post(
                "/library/\(id)/done",
                [("moment", moment), ("way", "together"), ("how", how), ("line", chance.words()), ("glad", "yes")])
        },
        { life, chance in
            let id = life.world.practice
            try await life.sam.get("/library/\(id)/do?way=apart&step=\(chance.number(below: 5))")
            try await life.sam.post("/library/\(id)/do", [("way", "onePhone"), ("guest", chance.words())])
        },
    ]
}
