/// As a few words for each item, like the check-ins it comes from.
extension Picture: KeptAsText {
    package var keptText: String? {
        CheckIn.Item.keeping { item in pair(item).map { "\($0.first)|\($0.second)" } }
    }

    package init?(keptText: String) {
        guard let kept = CheckIn.Item.kept(keptText) else { return nil }
        self.init()
        for (item, words) in kept {
            let halves = words.utf8.split(separator: UInt8(ascii: "|"), omittingEmptySubsequences: false)
            guard halves.count == 2 else { return nil }
            let pair = Pair(first: String(Substring(halves[0])), second: String(Substring(halves[1])))
            guard take(item, pair) else { return nil }
        }
    }

    /// Takes in what both said; false where the words of one of them say nothing that could be.
    private mutating func take(_ item: CheckIn.Item, _ pair: Pair<String>) -> Bool {
        switch item {
        case .matters:
            matters = pair.mapped { Sign(rawValue: $0) }
            return matters != nil
        case .strengths:
            strengths = pair.mapped { CheckIn.Item.strengths(Substring($0)) }
            return strengths != nil
        case .arguments, .sharing, .touch, .time, .ease, .understood, .closeness:
            guard let numbers = pair.mapped({ Int($0) }) else { return false }
            if let sign = item.sign { signs[sign] = numbers }
            if item == .understood { understood = numbers }
            if item == .closeness { closeness = numbers }
            return true
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
        guard let kept = CheckIn.Item.kept(keptText) else { return nil }
        var answers = CheckIn(brought: Set(CheckIn.Item.allCases))
        for (item, words) in kept { guard answers.take(item, words) else { return nil } }
        self = answers.bringing
    }

    private var answers: CheckIn {
        CheckIn(
            signs: signs, understood: understood, closeness: closeness, strengths: strengths, matters: matters)
    }
}
