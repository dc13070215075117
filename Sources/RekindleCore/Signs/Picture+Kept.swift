/// As a few words for each item, like the check-ins it comes from.
extension Picture: KeptAsText {
    package var keptText: String? {
        CheckIn.Item.keeping { item in pair(item).map { "\($0.first)|\($0.second)" } }
    }

    package init?(keptText: String) {
        self.init()
        for (item, words) in CheckIn.Item.kept(keptText) {
            let halves = words.utf8.split(separator: UInt8(ascii: "|"), omittingEmptySubsequences: false)
                .map { String(Substring($0)) }
            if halves.count == 2 { take(item, Pair(first: halves[0], second: halves[1])) }
        }
    }

    private mutating func take(_ item: CheckIn.Item, _ pair: Pair<String>) {
        let numbers = pair.mapped { Int($0) }
        if let sign = item.sign { signs[sign] = numbers }
        switch item {
        case .understood: understood = numbers
        case .closeness: closeness = numbers
        case .matters: matters = pair.mapped { Sign(rawValue: $0) }
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
}

extension Picture.Pair {
    /// The same of both, where there is such a thing of both.
    fileprivate func mapped<Other>(_ change: (Value) -> Other?) -> Picture.Pair<Other>? {
        guard let first = change(first), let second = change(second) else { return nil }
        return Picture.Pair<Other>(first: first, second: second)
    }
}

extension Brought: KeptAsText {
    package var keptText: String? { CheckIn.Item.keeping(answers.answer) }

    package init?(keptText: String) {
        var answers = CheckIn(brought: Set(CheckIn.Item.allCases))
        for (item, words) in CheckIn.Item.kept(keptText) { answers.take(item, CheckIn.Item.words(words)) }
        self = answers.bringing
    }

    private var answers: CheckIn {
        CheckIn(
            signs: signs, understood: understood, closeness: closeness, strengths: strengths, matters: matters)
    }
}
