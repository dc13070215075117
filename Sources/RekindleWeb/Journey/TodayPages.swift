import RekindleCore
import RekindleHTML
import RekindleVault

/// Today, three things at most.
struct TodayPage: Sendable {
    var greeting: String
    var name: String
    var cards: [TodayCard]
    var csrf: String

    var page: Page {
        Page(
            heading: "\(greeting), \(name).", lede: "One thing is plenty. None is fine too.", tab: .today,
            body: HTML.each(cards.indices) { card(cards[$0], isFirst: $0 == 0) })
    }

    private func card(_ card: TodayCard, isFirst: Bool) -> HTML {
        switch card {
        case .tonight(let tonight): TonightCard(tonight: tonight, quiet: !isFirst).html
        case .recovered(let day): recovered(day)
        default: plain(card, isFirst: isFirst)
        }
    }

    private func plain(_ card: TodayCard, isFirst: Bool) -> HTML {
        let words = card.words
        return Card(
            title: words.title, body: "<p>\(words.body)</p>", action: (words.action, card.path.url), quiet: !isFirst,
            label: card == .firstMinuteSealed ? FirstMinutes.waitingLabel : nil
        ).html
    }

    private func recovered(_ day: String) -> HTML {
        Card(
            title: "Your account was opened with the recovery code",
            body: """
                <p>On \(day). All other sessions were ended then, and a new code was made. If that was not you, change
                the password now; the old code no longer works.</p>
                \(PostForm(action: Path.news.url, csrf: csrf, submit: "It was me", weight: .quiet).html)
                """, action: ("Change the password", Path.password.url)
        ).html
    }
}

extension TodayCard {
    var path: Path {
        switch self {
        case .begin: .begin
        case .joined, .waiting, .invite: .invite
        case .firstMinute, .firstMinuteSealed: .firstMinute
        case .tonight(let tonight): .libraryItem(tonight.practice.id.rawValue)
        case .recoveryCode: .recovery
        case .checkIn, .checkInBegun: .checkIn
        case .picture: .picture
        case .recovered: .password
        }
    }

    var words: (title: String, body: String, action: String) {
        switch self {
        case .begin: ("What brings you here?", "A few words to tap, so that what comes fits.", "Tap what fits")
        case .joined(let name):
            ("\(name) said yes", "Have a look whether that is who you meant. Then the two of you have a place.", "Look")
        case .waiting(let inviter):
            (
                "You said yes to \(inviter)",
                "When \(inviter) has confirmed that it is you, the two of you have a place.",
                "See how it stands"
            )
        case .firstMinute(let partner):
            (
                "Sixty seconds for something good",
                "One thing you would not want to lose about you and \(partner). It opens when you have both answered.",
                "Write one thing"
            )
        case .firstMinuteSealed:
            ("What you would not want to lose", "Sealed. It opens when you have both answered.", "See yours")
        case .recoveryCode:
            (
                "If you ever lose your password", "A code on paper can open your account again. Or none; you choose.",
                "Decide"
            )
        case .checkIn(let isConnected):
            (
                "How is it between you two?",
                isConnected
                    ? "Two minutes, compared with a good time for you. You choose what you bring and what you keep."
                    : "Two minutes, compared with a good time for you two. Only for you.",
                "Check in"
            )
        case .checkInBegun:
            ("You had begun a check-in", "It is kept as you left it, for you alone.", "Go on with it")
        case .picture(let isConnected):
            (
                isConnected ? "How you two see it" : "How you see it",
                isConnected ? "What you both brought, side by side." : "Your own answers, in a drawing.", "Look at it"
            )
        case .invite:
            ("Is there somebody to ask?", "Most of this works alone. Some of it is for two.", "How to ask")
        case .tonight, .recovered: ("", "", "")
        }
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
                    label: CheckIn.label).html)
                \(Card(
                    title: "Is there somebody to ask?",
                    body: "<p>What is here for one is complete. If you would like company, begin with how to ask.</p>",
                    action: ("How to ask", Path.invite.url), quiet: true).html)
                """, drawing: .open)
    }

    private var came: HTML {
        let words = beginning?.concerns.map(\.words).joined(separator: " · ") ?? ""
        return Card(
            title: "What brought you here",
            body: "<p>\(words.isEmpty ? "A few words to tap, and what comes will fit better." : words)</p>",
            action: (words.isEmpty ? "Tap what fits" : "Change it", Path.begin.url), quiet: true,
            label: Beginning.label
        ).html
    }
}

/// What the two have here.
struct UsPage: Sendable {
    /// How a joint thing stands, for whoever looks.
    enum Stage: Sendable { case nothing, sealed, opened }

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
                    label: Picture.openedLabel).html)
                \(Card(
                    title: "A new check-in", body: "<p>Two minutes, compared with a good time for you two.</p>",
                    action: ("Check in", Path.checkIn.url), quiet: true).html)
                """, drawing: .together)
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
        case .opened:
            Card(
                title: "What you would not want to lose", body: "<p>Both of yours, side by side.</p>",
                action: ("Read them", Path.firstMinute.url), quiet: true, label: FirstMinutes.openedLabel
            ).html
        }
    }
}
