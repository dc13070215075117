/// Kept as a few words in one text, like the check-ins it comes from.
extension Picture: Codable {
    package init(from decoder: any Decoder) throws {
        guard let text = try? decoder.singleValueContainer().decode(String.self) else {
            self = try Earlier(from: decoder).picture
            return
        }
        self.init()
        for (item, words) in CheckIn.Item.kept(text) {
            let halves = words.split(separator: "|", omittingEmptySubsequences: false)
            if halves.count == 2 { take(item, Pair(first: halves[0], second: halves[1])) }
        }
    }

    package func encode(to encoder: any Encoder) throws {
        var container = encoder.singleValueContainer()
        try container.encode(
            CheckIn.Item.keeping { item in pair(item).map { "\($0.first)|\($0.second)" } })
    }

    private mutating func take(_ item: CheckIn.Item, _ pair: Pair<Substring>) {
        let numbers = pair.mapped { Int($0) }
        if let sign = item.sign { signs[sign] = numbers }
        switch item {
        case .understood: understood = numbers
        case .closeness: closeness = numbers
        case .matters: matters = pair.mapped { Sign(rawValue: String($0)) }
        case .strengths:
            strengths = pair.mapped { words in
                words.split(separator: "+").compactMap { Strength(rawValue: String($0)) }
            }
        default: break
        }
    }

    private func pair(_ item: CheckIn.Item) -> Pair<String>? {
        if let sign = item.sign { return signs[sign]?.mapped { String($0) } }
        return switch item {
        case .understood: understood?.mapped { String($0) }
        case .closeness: closeness?.mapped { String($0) }
        case .matters: matters?.mapped(\.rawValue)
        case .strengths: strengths?.mapped { $0.map(\.rawValue).joined(separator: "+") }
        default: nil
        }
    }

    /// As an earlier version kept it.
    private struct Earlier: Decodable {
        struct Two<Value: Decodable>: Decodable {
            var first: Value
            var second: Value
        }

        var strengths: Two<[Strength]>?
        var signs: [Sign: Two<Int>]
        var understood: Two<Int>?
        var closeness: Two<Int>?
        var matters: Two<Sign>?

        var picture: Picture {
            var picture = Picture()
            picture.strengths = strengths.map { Pair(first: $0.first, second: $0.second) }
            picture.signs = signs.mapValues { Pair(first: $0.first, second: $0.second) }
            picture.understood = understood.map { Pair(first: $0.first, second: $0.second) }
            picture.closeness = closeness.map { Pair(first: $0.first, second: $0.second) }
            picture.matters = matters.map { Pair(first: $0.first, second: $0.second) }
            return picture
        }
    }
}

extension Picture.Pair {
    /// The same of both, where there is such a thing of both.
    fileprivate func mapped<Other>(_ change: (Value) -> Other?) -> Picture.Pair<Other>? {
        guard let first = change(first), let second = change(second) else { return nil }
        return Picture.Pair<Other>(first: first, second: second)
    }
}
