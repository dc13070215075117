/// The part of a check-in that its author brings for the picture. It holds nothing else: what was kept is not in it.
package struct Brought: Codable, Equatable, Sendable {
    package var signs: [Sign: Int] = [:]
    package var understood: Int?
    package var closeness: Int?
    package var strengths: [Strength] = []
    package var matters: Sign?

    package var isEmpty: Bool { self == Brought() }
}

extension CheckIn {
    /// What is brought: answered, and chosen to be brought.
    package var bringing: Brought {
        var part = Brought()
        for item in answered where brought.contains(item) {
            if let sign = item.sign { part.signs[sign] = signs[sign] }
            switch item {
            case .understood: part.understood = understood
            case .closeness: part.closeness = closeness
            case .strengths: part.strengths = strengths
            case .matters: part.matters = matters
            default: break
            }
        }
        return part
    }
}

extension Brought: Content {
    package static var kind: String { "brought" }
    package static var label: Label { .sealedUntilBoth }
}
