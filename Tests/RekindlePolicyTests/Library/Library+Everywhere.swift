import RekindleSite
import RekindleTesting
import RekindleTown

// What these rooms add to the tables that every room stands in.

extension PolicyRow {
    static let shelves: [PolicyRow] = [
        PolicyRow(path: .library, get: mine(200), post: mine(200)),
        PolicyRow(path: .libraryFavourite("id"), post: mine(303)),
        PolicyRow(path: .favourites, get: mine(200)),
    ]
}

extension EveryForm {
    static let shelves: [EveryForm] = [
        EveryForm(path: "/library", fields: [("words", typed)]),
        EveryForm(path: "/library/good-news/favourite", fields: [("keep", "yes")]),
    ]
}

extension PrivateLife {
    static let shelves: [OwnMove] = [
        { life, chance in
            let url = life.world.url(.libraryFavourite(""))
            try await life.sam.post(url, [("keep", chance.number(below: 3) == 0 ? "no" : "yes")])
        },
        { life, chance in try await life.sam.post("/library", [("words", chance.words())]) },
    ]
}
