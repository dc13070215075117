import RekindleCore
import RekindleHTML
import RekindleSite
import RekindleUI

/// What each screen of the ten minutes ends with: on, or enough.
struct WeeklyTalkOnward: Component, Sendable {
    var step: WeeklyTalkStep
    /// Where a form leads on, there is no link.
    var hasForm = false

    var html: HTML {
        """
        \((hasForm ? nil : step.next).map { "<p>\(ActionLink(title: "Go on", url: $0.url))</p>" as HTML })
        <p><a href="\(Path.today.url)">Enough for today</a> <span class="weekly-end">· \(step.place)</span></p>
        """
    }
}

extension Page {
    /// One screen of the ten minutes.
    init(step: WeeklyTalkStep, heading: String, lede: String, isConnected: Bool, body: HTML) {
        self.init(
            heading: heading, lede: lede, tab: isConnected ? .together : .us, back: step.previous,
            body: body)
    }
}

/// One good moment, said aloud.
struct WeeklyTalkMomentPage: Sendable {
    var isConnected: Bool

    var page: Page {
        Page(
            step: .moment, heading: "One good moment",
            lede: isConnected
                ? "Each of you tells one good moment of this week. Small counts: tea that was ready, a laugh in the hall."
                : "One good moment of this week. Small counts: tea that was ready, a laugh in the hall.",
            isConnected: isConnected, body: "\(words)\(WeeklyTalkOnward(step: .moment))")
    }

    private var words: HTML {
        let aloud: HTML =
            isConnected
            ? """
            <p class="first-move">“This week I liked it when…”</p>
            <p>One speaks, the other says what came across. Then the other way round. A minute each is plenty. No moment \
            to hand? “It was a thin week” is an answer too.</p>
            """
            : """
            <p class="first-move">“This week I liked it when…”</p>
            <p>Say it aloud, if only to the kettle; it stays longer. With somebody beside you, let them tell theirs too. \
            Nothing of it is written down.</p>
            """
        return """
            \(aloud)
            <p>For a line that stays, with you alone: <a href="\(Path.week.url)">the week in forty seconds</a>.</p>
            """
    }
}

/// The picture of the two, where both brought one; otherwise the same words, whatever either did.
struct WeeklyTalkPicturePage: Sendable {
    var isConnected: Bool
    var view: PictureView?
    var show: Identities?

    var page: Page {
        Page(
            step: .picture, heading: isConnected ? "How you two see it" : "How it is for you", lede: lede,
            isConnected: isConnected, body: "\(picture)\n\(words)\n\(WeeklyTalkOnward(step: .picture))")
    }

    private var lede: String {
        isConnected
            ? "Look for a minute. Nobody has to be right about it." : "A minute for looking, and none for judging."
    }

    private var picture: HTML {
        guard let view, let show else { return .empty }
        return """
            \(PrivacyTag(label: Picture.openedLabel))\(StrengthsView(view: view, me: show))
            \(SignsView(view: view, me: show))
            """
    }

    private var words: HTML {
        if view != nil {
            return """
                <p>Pick one line and ask: “What would make that a little easier for you?” Then only listen. It need not \
                be solved tonight.</p>
                """
        }
        return isConnected
            ? """
            <p class="first-move">“On the whole, this week was…”</p>
            <p>One sentence each, the other listens. When you have both brought the same things from a check-in, they \
            stand here side by side.</p>
            """
            : """
            <p class="first-move">“On the whole, this week was…”</p>
            <p>One sentence. With somebody beside you, one each. <a href="\(Path.picture.url)">Your own answers</a> are \
            a page away, for you alone.</p>
            """
    }
}
