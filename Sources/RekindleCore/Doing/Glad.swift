/// Somebody says that they were glad of something the two did. It holds nothing else.
package struct Glad: Codable, Equatable, Sendable {
    package init() {}
}

/// Both were glad of it. One alone is never shown.
package struct BothGlad: Codable, Equatable, Sendable {
    /// False once one of the two took it back.
    package var isShown: Bool

    package init(first: Glad, second: Glad) {
        isShown = true
    }

    package func without(_ side: Partner) -> BothGlad {
        var left = self
        left.isShown = false
        return left
    }
}

extension Glad: Content {
    package static var kind: String { "glad" }
    package static var label: Label { .onlyYou }
}

extension BothGlad: JointResult {
    package typealias Input = Glad
    package static var name: String { "glad" }

    /// A practice in one week, which begins and ends for both at once.
    package static func subject(_ practice: Practice.ID, _ week: Week) -> String { "\(practice)/\(week.name)" }
}
