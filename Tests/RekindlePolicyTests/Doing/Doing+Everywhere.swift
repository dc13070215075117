import RekindleCore
import RekindleSite
import RekindleTesting
import RekindleTown

// What these rooms add to the tables that every room stands in.

extension PolicyRow {
    static let doing: [PolicyRow] = [
        PolicyRow(path: .libraryDo("id"), get: mine(200), post: mine(422)),
        // Nothing marked is an answer too.
        PolicyRow(path: .libraryDone("id"), get: mine(200), post: mine(303)),
    ]
}

extension EveryForm {
    static let doing: [EveryForm] = [
        EveryForm(path: "/library/good-news/do", fields: [("way", "onePhone"), ("guest", typed), ("step", "2")]),
        EveryForm(
            path: "/library/good-news/done",
            fields: [("how", "glad"), ("line", typed), ("glad", "yes"), ("way", "together"), ("moment", "1")]),
    ]
}

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
