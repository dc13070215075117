import RekindleSite
import RekindleTesting
import RekindleTown

// What somebody does for themselves in this room.

extension PrivateLife {
    static let shelves: [OwnMove] = [
        { life, chance in
            let url = life.world.url(.libraryFavourite(""))
            try await life.sam.post(url, [("keep", chance.number(below: 3) == 0 ? "no" : "yes")])
        },
        { life, chance in try await life.sam.post("/library", [("words", chance.words())]) },
    ]
}
