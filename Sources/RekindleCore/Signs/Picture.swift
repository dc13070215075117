/// What both brought, side by side. What only one brought is not in it, and nothing tells that it was.
package struct Picture: Codable, Equatable, Sendable {
    /// The same thing as both see it.
    package struct Pair<Value: Codable & Equatable & Sendable>: Codable, Equatable, Sendable {
        package var first: Value
        package var second: Value

        package init(first: Value, second: Value) {
            self.first = first
            self.second = second
        }

        package subscript(side: Partner) -> Value { side == .first ? first : second }
    }

    package var strengths: Pair<[Strength]>?
    package var signs: [Sign: Pair<Int>]
    package var understood: Pair<Int>?
    package var closeness: Pair<Int>?
    package var matters: Pair<Sign>?

    /// Nothing that both brought, or nothing left to see.
    package var isEmpty: Bool { self == Picture() }

    package init() {
        signs = [:]
    }

    package init(first: Brought, second: Brought) {
        self.init()
        if !first.strengths.isEmpty, !second.strengths.isEmpty {
            strengths = Pair(first: first.strengths, second: second.strengths)
        }
        for sign in Sign.allCases {
            if let pair = Self.pair(first.signs[sign], second.signs[sign]) { signs[sign] = pair }
        }
        understood = Self.pair(first.understood, second.understood)
        closeness = Self.pair(first.closeness, second.closeness)
        matters = Self.pair(first.matters, second.matters)
    }

    /// A picture is made of two: with one half gone there is none.
    package func without(_ side: Partner) -> Picture { Picture() }

    /// The strengths that both named.
    package var sharedStrengths: [Strength] {
        guard let strengths else { return [] }
        return strengths.first.filter(strengths.second.contains)
    }

    private static func pair<Value>(_ first: Value?, _ second: Value?) -> Pair<Value>? {
        guard let first, let second else { return nil }
        return Pair(first: first, second: second)
    }
}

extension Picture: JointResult {
    package typealias Input = Brought
    package static var name: String { "picture" }
}
