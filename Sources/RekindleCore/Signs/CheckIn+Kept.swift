/// A page opens it often, and its lists take long to read as JSON.
extension CheckIn: KeptAsText {
    package var keptText: String? {
        KeptFields.text([
            Item.keeping(answer), Item.allCases.filter(brought.contains).map(\.rawValue).joined(separator: " "),
            sentence, good.map { "=" + $0 } ?? "", wasOffered ? "offered" : "",
        ])
    }

    package init?(keptText: String) {
        guard let kept = KeptFields(keptText, count: 5), let answers = Item.kept(kept[0]),
            let brought = kept.words(1, as: Item.init(rawValue:)), let wasOffered = kept.holds("offered", at: 4),
            kept[3].isEmpty || kept[3].utf8.first == UInt8(ascii: "=")
        else { return nil }
        // By scalars: a mark at its beginning makes one letter with what stands before it.
        let good = kept[3].isEmpty ? nil : String(kept[3].unicodeScalars.dropFirst())
        self.init(sentence: kept[2], brought: Set(brought), good: good)
        self.wasOffered = wasOffered
        for (item, words) in answers { guard take(item, words) else { return nil } }
    }

    /// Takes in what was answered; false where the words say nothing that could be.
    mutating func take(_ item: Item, _ words: Substring) -> Bool {
        switch item {
        case .matters: matters = Sign(rawValue: String(words))
        case .strengths: strengths = Item.strengths(words) ?? []
        case .understood: understood = Int(words)
        case .closeness: closeness = Int(words)
        case .arguments, .sharing, .touch, .time, .ease: if let sign = item.sign { signs[sign] = Int(words) }
        }
        return isAnswered(item)
    }

    func answer(_ item: Item) -> String? {
        if let sign = item.sign { return signs[sign].map { String($0) } }
        return switch item {
        case .understood: understood.map { String($0) }
        case .closeness: closeness.map { String($0) }
        case .strengths: strengths.isEmpty ? nil : strengths.map(\.rawValue).joined(separator: "+")
        case .matters: matters?.rawValue
        default: nil
        }
    }
}

extension CheckIn.Item {
    /// What a text says of each item that is in it, in their order; nil where it says something else. By bytes: where
    /// letters are counted it takes three times as long.
    static func kept(_ text: String) -> [(item: Self, words: Substring)]? {
        if text.isEmpty { return [] }
        var later = allCases[...]
        return Parts(of: text.utf8, between: " ").made { word in
            guard let colon = word.firstIndex(of: UInt8(ascii: ":")),
                let item = Self(rawValue: String(Substring(word[..<colon]))), let place = later.firstIndex(of: item)
            else { return nil }
            later = later[(place + 1)...]
            return (item, Substring(word[word.index(after: colon)...]))
        }
    }

    /// The strengths that words name; nil where one of them is not known.
    static func strengths(_ text: Substring) -> [Strength]? {
        if text.isEmpty { return [] }
        return Parts(of: text.utf8, between: "+").made { Strength(rawValue: String(Substring($0))) }
    }

    /// The text of what there is to say of each item, in their order.
    static func keeping(_ words: (Self) -> String?) -> String {
        allCases.compactMap { item in words(item).map { "\(item.rawValue):\($0)" } }.joined(separator: " ")
    }
}
