import RekindleSite
import RekindleTesting
import RekindleTown

// What these rooms add to the tables that every room stands in.

extension PolicyRow {
    static let trials: [PolicyRow] = [
        PolicyRow(path: .trial, get: mine(200), post: mine(422)),
        PolicyRow(path: .trialBack, post: mine(303)),
        // Nobody's try has come to its end.
        PolicyRow(path: .trialReview, get: mine(303), post: mine(422)),
    ]
}

extension EveryForm {
    static let trials: [EveryForm] = [
        EveryForm(path: "/try", fields: [("weeks", "2"), ("minutes", "30"), ("words", typed), ("release", "yes")]),
        EveryForm(path: "/try/back", fields: [("what", "offer"), ("round", "1")]),
        EveryForm(path: "/try/look", fields: [("wish", "stop"), ("words", typed)]),
    ]
}

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
