package import RekindleCore

extension Hue {
    /// The name people choose it by.
    package var words: String {
        switch self {
        case .rust: "Rust"
        case .ochre: "Ochre"
        case .moss: "Moss"
        case .sea: "Sea"
        case .lake: "Lake"
        case .iris: "Iris"
        case .plum: "Plum"
        case .stone: "Stone"
        }
    }
}

extension Hue.Pattern {
    /// The pattern for those who do not see it.
    package var words: String {
        switch self {
        case .plain: "without a pattern"
        case .dot: "with a dot"
        case .bar: "with a level line"
        case .ring: "with a ring"
        case .post: "with an upright line"
        case .cross: "with a cross"
        case .slash: "with a slanting line"
        case .pair: "with two lines"
        }
    }
}
