/// A page opens it often, and its lists take long to read as JSON.
extension CheckIn: KeptAsText {
    package var keptText: String? {
        KeptFields.text([
            Item.keeping(answer), Item.allCases.filter(brought.contains).map(\.rawValue).joined(separator: " "),
            sentence, good.map { "=" + $0 } ?? "", wasOffered ? "offered" : "",
        ])
    }

    package init?(keptText: String) {
        guard let kept = KeptFields(keptText, count: 5) else { return nil }
        // By scalars: a mark at its beginning makes one letter with what stands before it.
        let good = kept[3].isEmpty ? nil : String(kept[3].unicodeScalars.dropFirst())
        self.init(sentence: kept[2], brought: Set(kept.words(1).compactMap(Item.init)), good: good)
        wasOffered = !kept[4].isEmpty
        for (item, words) in Item.kept(kept[0]) { take(item, Item.words(words)) }
    }

    mutating func take(_ item: Item, _ words: [String]) {
        let number = words.first.flatMap { Int($0) }
        if let sign = item.sign { signs[sign] = number }
        switch item {
        case .understood: understood = number
        case .closeness: closeness = number
        case .strengths: strengths = words.compactMap { Strength(rawValue: $0) }
        case .matters: matters = words.first.flatMap { Sign(rawValue: $0) }
        default: break
        }
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
    /// What a text says of each item that is in it. By bytes: where letters are counted it takes three times as long.
    static func kept(_ text: String) -> [(item: Self, words: Substring)] {
        text.utf8.split(separator: UInt8(ascii: " ")).compactMap { word in
            guard let colon = word.firstIndex(of: UInt8(ascii: ":")),
                let item = Self(rawValue: String(Substring(word[..<colon])))
            else { return nil }
            return (item, Substring(word[word.index(after: colon)...]))
        }
    }

    /// The words of one item.
    static func words(_ text: Substring) -> [String] {
        text.utf8.split(separator: UInt8(ascii: "+")).map { String(Substring($0)) }
    }

    /// The text of what there is to say of each item, in their order.
    static func keeping(_ words: (Self) -> String?) -> String {
        allCases.compactMap { item in words(item).map { "\(item.rawValue):\($0)" } }.joined(separator: " ")
    }
}
