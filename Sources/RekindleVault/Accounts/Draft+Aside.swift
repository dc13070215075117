extension Draft {
    /// Where something came from that lies beside what its author goes on with. What comes from the same takes its place, and
    /// what comes from another does not.
    package enum Aside: Hashable, Sendable {
        /// It was typed behind a lock that came by itself, or of which no browser says more: the last use before it.
        case locked(lastUse: Int64)
        /// It was typed behind Hide: the last use before it, which gives each leaving a name of its own.
        case left(lastUse: Int64)
        /// Its author had begun it, and has taken up what was held: when that was.
        case moved(at: Int64)

        /// Behind which lock a browser is, by the time of the last use that it brings: below one it was left.
        package init(seen seconds: Int64) {
            self = seconds > 0 ? .locked(lastUse: seconds) : .left(lastUse: -seconds)
        }
    }
}

/// One number, as every version kept it: a last use is above zero, a leaving is not, and what was moved is counted from the
/// least number that there is. No browser brings one as far away as that.
extension Draft.Aside: Codable {
    package init(from decoder: any Decoder) throws {
        let number = try decoder.singleValueContainer().decode(Int64.self)
        self = number < .min / 2 ? .moved(at: number - .min) : Self(seen: number)
    }

    package func encode(to encoder: any Encoder) throws {
        var container = encoder.singleValueContainer()
        let number: Int64 =
            switch self {
            case .locked(let lastUse): lastUse
            case .left(let lastUse): -lastUse
            case .moved(let at): .min + at
            }
        try container.encode(number)
    }
}
