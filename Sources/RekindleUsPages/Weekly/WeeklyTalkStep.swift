import RekindleHTML
import RekindleSite
import RekindleUI

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

extension Page {
    /// One screen of the ten minutes; it ends with the way on, unless it has a form that leads there, and with enough.
    init(
        step: WeeklyTalkStep, heading: String, lede: String, isConnected: Bool, body: HTML, hasForm: Bool = false
    ) {
        let next = hasForm ? nil : step.next
        self.init(
            heading: heading, lede: lede, tab: isConnected ? .together : .us, back: step.previous,
            body: """
                \(body)\(next.map { "<p>\(ActionLink(title: "Go on", url: $0.url))</p>" as HTML })
                <p><a href="\(Path.today.url)">Enough for today</a> <span class="weekly-end">· \(step.place)</span></p>
                """)
    }
}
