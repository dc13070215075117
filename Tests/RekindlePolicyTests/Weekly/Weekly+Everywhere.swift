import RekindleSite
import RekindleTesting
import RekindleTown

// What these rooms add to the tables that every room stands in.

extension PolicyRow {
    static let weekly: [PolicyRow] = [
        PolicyRow(path: .week, get: mine(200), post: mine(422)),
        PolicyRow(path: .weeklyTalk, get: mine(200), post: mine(422)),
        // Nobody has set a date.
        PolicyRow(path: .weeklyTalkDate, get: mine(404)),
    ]
}

extension EveryForm {
    static let weekly: [EveryForm] = [
        EveryForm(path: "/week", fields: [("words", typed), ("arguments", "2"), ("bring", "arguments")]),
        EveryForm(path: "/week/ten", fields: [("thing", ""), ("day", typed), ("time", "20:00")]),
    ]
}

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
