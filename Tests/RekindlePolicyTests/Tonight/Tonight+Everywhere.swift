import RekindleCore
import RekindleSite
import RekindleTesting
import RekindleTown

// What these rooms add to the tables that every room stands in.

extension PolicyRow {
    static let tonight: [PolicyRow] = [
        PolicyRow(path: .tonight, get: mine(303), post: mine(200), fields: [("mood", "hurting")]),
        // Without a page that listens there is nothing to say.
        PolicyRow(path: .live, get: mine(204)),
    ]
}

extension EveryForm {
    static let tonight: [EveryForm] = [EveryForm(path: "/tonight", fields: [("mood", "quiet")])]
}

extension PrivateLife {
    static let tonight: [OwnMove] = [
        { life, chance in
            let mood = Situation.Mood.allCases[chance.number(below: Situation.Mood.allCases.count)]
            try await life.sam.post("/tonight", [("mood", mood.rawValue)])
        },
        { life, _ in try await life.sam.get("/live") },
    ]
}
