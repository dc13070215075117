import RekindleCore
import RekindleHTML
import RekindleSite
import RekindleUI
import RekindleVault

/// What the two have here.
struct UsPage: Sendable {
    /// How a joint thing stands, for whoever looks.
    enum Stage: Sendable {
        case nothing, sealed, opened
        /// Open, and one of the two took theirs back from view.
        case thinned
    }

    var partnerName: String
    var first: Stage
    var hasPicture: Bool

    var page: Page {
        Page(
            heading: "You and \(partnerName)", tab: .us,
            body: """
                \(firstCard)
                \(Card(
                    title: "How you two see it",
                    body: "<p>\(hasPicture ? "What you both brought, side by side." : "When you have both checked in, what you both brought will be here side by side.")</p>",
                    action: hasPicture ? ("Look at it", Path.picture.url) : ("Check in", Path.checkIn.url),
                    label: Picture.openedLabel))
                \(HTML.when(hasPicture) { newCheckIn })\
                \(WeekRows(isConnected: true))
                """, drawing: .together)
    }

    private var newCheckIn: HTML {
        Card(
            title: "A new check-in", body: "<p>Two minutes, compared with a good time for you two.</p>",
            action: ("Check in", Path.checkIn.url), quiet: true
        ).html + "\n"
    }

    private var firstCard: HTML {
        switch first {
        case .nothing:
            Card(
                title: "What you would not want to lose",
                body: "<p>One thing each, sixty seconds, opened together.</p>",
                action: ("Write one thing", Path.firstMinute.url), label: FirstMinutes.waitingLabel
            ).html
        case .sealed:
            Card(
                title: "What you would not want to lose",
                body: "<p>Sealed. It opens when you have both answered.</p>",
                action: ("See yours", Path.firstMinute.url), quiet: true, label: FirstMinutes.waitingLabel
            ).html
        case .opened, .thinned:
            Card(
                title: "What you would not want to lose",
                body: "<p>\(first == .opened ? "Both of yours, side by side." : "What is still in view.")</p>",
                action: (first == .opened ? "Read them" : "Look", Path.firstMinute.url), quiet: true,
                label: FirstMinutes.openedLabel
            ).html
        }
    }
}
