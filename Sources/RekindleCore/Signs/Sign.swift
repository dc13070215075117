/// One of the five signs of disconnect.
package enum Sign: String, CaseIterable, Codable, Sendable {
    case arguments, sharing, touch, time, ease

    /// Touch and affection can be too little or too much; the other signs only fall short of a good time.
    package var isTwoSided: Bool { self == .touch }

    /// The values that answers map to: 0 to 10, where 10 is like a good time; two-sided -5 to 5, where 0 is right.
    package var range: ClosedRange<Int> { isTwoSided ? -5...5 : 0...10 }

    /// The values on offer, in the order in which they are shown.
    package var steps: [Int] { isTwoSided ? [-5, -3, 0, 3, 5] : [10, 8, 5, 2, 0] }
}
