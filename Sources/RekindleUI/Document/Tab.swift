/// The five places of the bar.
package enum Tab: CaseIterable, Sendable {
    case today
    case talk
    case together
    case us
    case me

    /// What the tab is called; alone there is a story, not yet an "us".
    package func title(connected: Bool) -> String {
        switch self {
        case .today: "Today"
        case .talk: "Talk"
        case .together: "Together"
        case .us: connected ? "Us" : "Story"
        case .me: "Me"
        }
    }

    /// The tab's own drawing.
    package var icon: Icon {
        switch self {
        case .today: .today
        case .talk: .talk
        case .together: .together
        case .us: .us
        case .me: .me
        }
    }
}
