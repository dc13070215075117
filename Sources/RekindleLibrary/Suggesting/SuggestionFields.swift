import RekindleCore

/// The fields of a question as they are written.
struct SuggestionFields: Decodable {
    /// A practice that was done.
    struct Done: Decodable {
        let practice: Practice.ID
        let day: String
        let how: Doing.How?

        init(from decoder: any Decoder) throws {
            try refuseUnknown(decoder, Keys.self)
            let fields = try decoder.container(keyedBy: Keys.self)
            practice = try fields.decode(Practice.ID.self, forKey: .practice)
            day = try fields.decode(String.self, forKey: .day)
            how = try fields.decodeIfPresent(Doing.How.self, forKey: .how)
        }

        private enum Keys: String, CodingKey, CaseIterable { case practice, day, how }
    }

    /// A practice that was offered.
    struct Offered: Decodable {
        let practice: Practice.ID
        let day: String

        init(from decoder: any Decoder) throws {
            try refuseUnknown(decoder, Keys.self)
            let fields = try decoder.container(keyedBy: Keys.self)
            practice = try fields.decode(Practice.ID.self, forKey: .practice)
            day = try fields.decode(String.self, forKey: .day)
        }

        private enum Keys: String, CodingKey, CaseIterable { case practice, day }
    }

    let day: String
    let concerns: [Concern]?
    let mood: Situation.Mood?
    let minutes: Int?
    let ways: [Variant]?
    let understood: Int?
    let past: [Done]?
    let shown: [Offered]?
    let declined: [Strategy]?
    let adult: Bool?
    let quietWeek: Bool?
    let seed: Int?
    let limit: Int?

    init(from decoder: any Decoder) throws {
        try refuseUnknown(decoder, Keys.self)
        let fields = try decoder.container(keyedBy: Keys.self)
        day = try fields.decode(String.self, forKey: .day)
        concerns = try fields.decodeIfPresent([Concern].self, forKey: .concerns)
        mood = try fields.decodeIfPresent(Situation.Mood.self, forKey: .mood)
        minutes = try fields.decodeIfPresent(Int.self, forKey: .minutes)
        ways = try fields.decodeIfPresent([Variant].self, forKey: .ways)
        understood = try fields.decodeIfPresent(Int.self, forKey: .understood)
        past = try fields.decodeIfPresent([Done].self, forKey: .past)
        shown = try fields.decodeIfPresent([Offered].self, forKey: .shown)
        declined = try fields.decodeIfPresent([Strategy].self, forKey: .declined)
        adult = try fields.decodeIfPresent(Bool.self, forKey: .adult)
        quietWeek = try fields.decodeIfPresent(Bool.self, forKey: .quietWeek)
        seed = try fields.decodeIfPresent(Int.self, forKey: .seed)
        limit = try fields.decodeIfPresent(Int.self, forKey: .limit)
    }

    private enum Keys: String, CodingKey, CaseIterable {
        case day, concerns, mood, minutes, ways, understood, past, shown, declined, adult, quietWeek, seed, limit
    }
}

/// Any field's name.
private struct Name: CodingKey {
    let stringValue: String
    var intValue: Int? { nil }

    init(stringValue: String) { self.stringValue = stringValue }
    init?(intValue: Int) { nil }
}

/// A misspelt field would silently not count.
private func refuseUnknown<Keys: CodingKey & CaseIterable>(_ decoder: any Decoder, _ keys: Keys.Type) throws {
    let known = Set(keys.allCases.map(\.stringValue))
    let names = try decoder.container(keyedBy: Name.self).allKeys.map(\.stringValue)
    guard let unknown = names.filter({ !known.contains($0) }).min() else { return }
    throw SuggestionRefusal(field: unknown, problem: "There is no such field.")
}
