import RekindleSite

/// The four screens of the ten minutes, one after the other.
enum WeeklyTalkStep: Int, CaseIterable, Sendable {
    case moment = 1, picture, thing, date

    /// Nil for the page before the first.
    init?(_ query: String?) {
        guard let query, let number = Int(query), String(number) == query else { return nil }
        self.init(rawValue: number)
    }

    var url: String { "\(Path.weeklyTalk.url)?step=\(rawValue)" }

    var next: WeeklyTalkStep? { WeeklyTalkStep(rawValue: rawValue + 1) }

    var previous: (title: String, url: String) {
        guard let step = WeeklyTalkStep(rawValue: rawValue - 1) else { return ("Ten minutes", Path.weeklyTalk.url) }
        return ("Back", step.url)
    }

    var place: String {
        switch self {
        case .moment: "one of four"
        case .picture: "two of four"
        case .thing: "three of four"
        case .date: "the last of four"
        }
    }
}
