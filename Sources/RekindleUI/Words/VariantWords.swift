package import RekindleCore

extension Variant {
    /// The way as the page of a practice names it.
    package var title: String {
        switch self {
        case .alone: "Alone"
        case .together: "Together"
        case .onePhone: "With one phone"
        case .apart: "Far from each other"
        }
    }

    /// The way as somebody chooses it who is about to begin.
    package var choice: String {
        switch self {
        case .alone: "Alone"
        case .together: "Together, each with a phone"
        case .onePhone: "Together, on this phone"
        case .apart: "Far from each other"
        }
    }
}

extension Practice {
    /// The ways that are open to somebody: without a second account there is no second phone, where one will do.
    package func openWays(isConnected: Bool) -> [Variant] {
        ways.filter { $0 != .together || isConnected || variants[.onePhone] == nil }
    }
}
