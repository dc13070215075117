/// The colour a person picks for what is theirs; each comes with a pattern, so that nothing depends on colour alone.
package enum Hue: String, CaseIterable, Codable, Sendable {
    case rust
    case ochre
    case moss
    case sea
    case lake
    case iris
    case plum
    case stone

    /// How glyphs and threads of this hue are drawn for eyes that tell colours apart badly.
    package enum Pattern: String, CaseIterable, Codable, Sendable {
        case plain
        case dot
        case bar
        case ring
        case post
        case cross
        case slash
        case pair
    }

    /// The pattern that belongs to the hue; no two hues share one.
    package var pattern: Pattern {
        switch self {
        case .rust: .plain
        case .ochre: .dot
        case .moss: .bar
        case .sea: .ring
        case .lake: .slash
        case .iris: .cross
        case .plum: .post
        case .stone: .pair
        }
    }
}
