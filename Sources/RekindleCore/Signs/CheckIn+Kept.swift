/// Answers are kept as a few words in one text: a page opens it often, and lists in JSON take ten times as long to read.
extension CheckIn: Codable {
    private enum Key: String, CodingKey {
        case answers, brought, sentence, good, wasOffered
        /// As an earlier version kept them, each for itself.
        case signs, understood, closeness, strengths, matters
    }

    package init(from decoder: any Decoder) throws {
        let kept = try decoder.container(keyedBy: Key.self)
        self.init(
            sentence: try kept.decode(String.self, forKey: .sentence),
            good: try kept.decodeIfPresent(String.self, forKey: .good))
        wasOffered = try kept.decodeIfPresent(Bool.self, forKey: .wasOffered) ?? false
        guard let answers = try kept.decodeIfPresent(String.self, forKey: .answers) else {
            try readEarlier(kept)
            return
        }
        for (item, words) in Item.kept(answers) { take(item, words.split(separator: "+")) }
        brought = Set(try kept.decode(String.self, forKey: .brought).split(separator: " ").compactMap(Item.init))
    }

    package func encode(to encoder: any Encoder) throws {
        var kept = encoder.container(keyedBy: Key.self)
        try kept.encode(Item.keeping { answer($0) }, forKey: .answers)
        let brought = Item.allCases.filter(brought.contains).map(\.rawValue).joined(separator: " ")
        try kept.encode(brought, forKey: .brought)
        try kept.encode(sentence, forKey: .sentence)
        try kept.encodeIfPresent(good, forKey: .good)
        try kept.encode(wasOffered, forKey: .wasOffered)
    }

    private mutating func take(_ item: Item, _ words: [Substring]) {
        let number = words.first.flatMap { Int($0) }
        if let sign = item.sign { signs[sign] = number }
        switch item {
        case .understood: understood = number
        case .closeness: closeness = number
        case .strengths: strengths = words.compactMap { Strength(rawValue: String($0)) }
        case .matters: matters = words.first.flatMap { Sign(rawValue: String($0)) }
        default: break
        }
    }

    private func answer(_ item: Item) -> String? {
        if let sign = item.sign { return signs[sign].map { String($0) } }
        return switch item {
        case .understood: understood.map { String($0) }
        case .closeness: closeness.map { String($0) }
        case .strengths: strengths.isEmpty ? nil : strengths.map(\.rawValue).joined(separator: "+")
        case .matters: matters?.rawValue
        default: nil
        }
    }

    private mutating func readEarlier(_ kept: KeyedDecodingContainer<Key>) throws {
        signs = try kept.decode([Sign: Int].self, forKey: .signs)
        understood = try kept.decodeIfPresent(Int.self, forKey: .understood)
        closeness = try kept.decodeIfPresent(Int.self, forKey: .closeness)
        strengths = try kept.decode([Strength].self, forKey: .strengths)
        matters = try kept.decodeIfPresent(Sign.self, forKey: .matters)
        brought = try kept.decode(Set<Item>.self, forKey: .brought)
    }
}

extension CheckIn.Item {
    fileprivate init?(_ word: Substring) { self.init(rawValue: String(word)) }

    /// What a text says of each item that is in it.
    static func kept(_ text: String) -> [(item: Self, words: Substring)] {
        text.split(separator: " ").compactMap { word in
            let halves = word.split(separator: ":", maxSplits: 1)
            return halves.count == 2 ? Self(halves[0]).map { ($0, halves[1]) } : nil
        }
    }

    /// The text of what there is to say of each item, in their order.
    static func keeping(_ words: (Self) -> String?) -> String {
        allCases.compactMap { item in words(item).map { "\(item.rawValue):\($0)" } }.joined(separator: " ")
    }
}
