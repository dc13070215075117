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

    package func without(_ half: Half) -> BothGlad {
        var left = self
        left.isShown = false
        return left
    }
}
