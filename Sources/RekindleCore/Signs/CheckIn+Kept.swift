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
        for (item, words) in Item.kept(kept[0]) { take(item, words.split(separator: "+")) }
    }

    mutating func take(_ item: Item, _ words: [Substring]) {
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
    /// What a text says of each item that is in it.
    static func kept(_ text: String) -> [(item: Self, words: Substring)] {
        text.split(separator: " ").compactMap { word in
            let halves = word.split(separator: ":", maxSplits: 1)
            return halves.count == 2 ? Self(rawValue: String(halves[0])).map { ($0, halves[1]) } : nil
        }
    }

    /// The text of what there is to say of each item, in their order.
    static func keeping(_ words: (Self) -> String?) -> String {
        allCases.compactMap { item in words(item).map { "\(item.rawValue):\($0)" } }.joined(separator: " ")
    }
}
