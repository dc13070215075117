import RekindleCore
import RekindleHTML
import RekindleSite
import RekindleUI
import RekindleUsPages
import RekindleVault

/// What the two have here.
struct UsPage: Sendable {
    var partnerName: String
    /// How it stands with what neither would want to lose.
    var first: Card
    var hasPicture: Bool

    var page: Page {
        Page(
            heading: "You and \(partnerName)", tab: .us,
            body: """
                \(first)
                \(Card(
                    title: "How you two see it",
                    body: "<p>\(hasPicture ? "What you both brought, side by side." : "When you have both checked in, what you both brought will be here side by side.")</p>",
                    action: hasPicture ? ("Look at it", Path.picture.url) : ("Check in", Path.checkIn.url),
                    label: Picture.openedLabel))
                \(HTML.when(hasPicture) { "\(newCheckIn)\n" })\
                \(WeekRows(isConnected: true))
                """, drawing: .together)
    }

    private var newCheckIn: Card {
        Card(
            title: "A new check-in", body: "<p>Two minutes, compared with a good time for you two.</p>",
            action: ("Check in", Path.checkIn.url), quiet: true)
    }
}

extension Card {
    /// How the first minute stands, for whoever looks; open, one of the two may have taken theirs back from view.
    init(_ first: ExchangeState<FirstMinutes>) {
        let (words, action, label): (String, String, Label) =
            switch first {
            case .empty:
                ("One thing each, sixty seconds, opened together.", "Write one thing", FirstMinutes.waitingLabel)
            case .sealed: ("Sealed. It opens when you have both answered.", "See yours", FirstMinutes.waitingLabel)
            case .opened(let record) where record.content.away.isEmpty:
                ("Both of yours, side by side.", "Read them", FirstMinutes.openedLabel)
            case .opened: ("What is still in view.", "Look", FirstMinutes.openedLabel)
            }
        self.init(
            title: "What you would not want to lose", body: "<p>\(words)</p>", action: (action, Path.firstMinute.url),
            quiet: first != .empty, label: label)
    }
}

/// What the two, or one of them, can do here from week to week.
struct WeekRows: Component {
    var isConnected: Bool

    var html: HTML {
        """
        <section><h2>From week to week</h2>
        \(LinkRow.list([
            LinkRow(
                title: "This week", url: Path.plan.url,
                detail: isConnected ? "What you would both be glad to do" : "Something light, and one thing of your own",
                icon: .leaf),
            LinkRow(
                title: "Looking back", url: Path.week.url, detail: "One good thing and five taps, in forty seconds",
                icon: .check),
            LinkRow(
                title: "Ten minutes a week", url: Path.weeklyTalk.url,
                detail: "One good moment, one thing until then, and when next", icon: .calendar),
            LinkRow(
                title: "A try", url: Path.trial.url, detail: "A few weeks, a little time, an honest look at the end",
                icon: .clock),
        ]))</section>

        """
    }
}

/// Alone there is a story, not yet an "us".
struct StoryPage: Sendable {
    var beginning: Beginning?
    var hasCheckIn: Bool

    var page: Page {
        Page(
            heading: "Your story", lede: "What you noticed, for you alone. The second thread is open.", tab: .us,
            body: """
                \(came)
                \(Card(
                    title: "How you see it",
                    body: "<p>\(hasCheckIn ? "Your own answers, in a drawing." : "Your answers will be here as a drawing, once you have checked in.")</p>",
                    action: hasCheckIn ? ("Look at it", Path.picture.url) : ("Check in", Path.checkIn.url),
                    label: CheckIn.label))
                \(WeekRows(isConnected: false))
                \(Card(
                    title: "Is there somebody to ask?",
                    body: "<p>What is here for one is complete. If you would like company, begin with how to ask.</p>",
                    action: ("How to ask", Path.invite.url), quiet: true))
                """, drawing: .open)
    }

    private var came: Card {
        let words = beginning?.concerns.map(\.words).joined(separator: " · ") ?? ""
        return Card(
            title: "What brought you here",
            body: "<p>\(words.isEmpty ? "A few words to tap, and what comes will fit better." : words)</p>",
            action: (words.isEmpty ? "Tap what fits" : "Change it", Path.begin.url), quiet: true,
            label: Beginning.label)
    }
}
