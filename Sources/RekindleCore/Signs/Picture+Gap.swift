/// How two views of the same thing stand to each other. It names the two of them together and never one of them.
package enum Gap: String, CaseIterable, Sendable {
    /// Both feel it much as in a good time.
    case bothGood
    /// Both feel it has slipped.
    case bothSlipped
    /// Both find it hard.
    case bothHard
    /// They feel it a little differently.
    case littleApart
    /// They feel it differently.
    case apart
    /// For the two-sided sign: both would like more.
    case bothMore
    /// For the two-sided sign: both would like less.
    case bothLess

    /// From this difference on (0 to 10) two answers count as a little apart, and from the second as apart.
    static let little = 3
    static let wide = 5

    /// - Parameters: two answers on the same scale, 0 to 10, where 10 is like a good time.
    package init(oneSided pair: Picture.Pair<Int>) {
        let distance = abs(pair.first - pair.second)
        if distance >= Self.wide {
            self = .apart
        } else if distance >= Self.little {
            self = .littleApart
        } else {
            let lower = min(pair.first, pair.second)
            self = lower >= 8 ? .bothGood : lower >= 4 ? .bothSlipped : .bothHard
        }
    }

    /// - Parameters: two answers from -5 (far too little) to 5 (far too much), where 0 is right.
    package init(twoSided pair: Picture.Pair<Int>) {
        let distance = abs(pair.first - pair.second)
        if distance >= Self.wide {
            self = .apart
        } else if pair.first == 0, pair.second == 0 {
            self = .bothGood
        } else if pair.first < 0, pair.second < 0 {
            self = .bothMore
        } else if pair.first > 0, pair.second > 0 {
            self = .bothLess
        } else {
            self = .littleApart
        }
    }

    /// The gap of a sign's two answers.
    package init(_ sign: Sign, _ pair: Picture.Pair<Int>) {
        self = sign.isTwoSided ? Gap(twoSided: pair) : Gap(oneSided: pair)
    }
}
