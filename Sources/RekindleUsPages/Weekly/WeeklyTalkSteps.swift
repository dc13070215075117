import RekindleCore
import RekindleHTML
import RekindleSite
import RekindleUI

/// One good moment, said aloud.
struct WeeklyTalkMomentPage: Sendable {
    var isConnected: Bool

    var page: Page {
        Page(
            step: .moment, heading: "One good moment",
            lede: isConnected
                ? "Each of you tells one good moment of this week. Small counts: tea that was ready, a laugh in the hall."
                : "One good moment of this week. Small counts: tea that was ready, a laugh in the hall.",
            isConnected: isConnected, body: words)
    }

    private var words: HTML {
        let aloud: HTML =
            isConnected
            ? """
            <p class="first-move">“This week I liked it when…”</p>
            <p>One of you speaks, and the listener says what came across. Then you swap. A minute each is enough. If \
            no moment comes to mind, you can say: “It was a thin week.”</p>
            """
            : """
            <p class="first-move">“This week I liked it when…”</p>
            <p>Say it aloud, even to yourself; you will remember it longer. If someone is with you, let them \
            tell theirs too. Nothing of it is written down.</p>
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

    var page: Page {
        Page(
            step: .picture, heading: isConnected ? "How you two see it" : "How it is for you", lede: lede,
            isConnected: isConnected, body: "\(picture)\n\(words)\n")
    }

    private var lede: String {
        isConnected
            ? "Look for a minute. Nobody has to be right about it." : "A minute for looking, and none for judging."
    }

    private var picture: HTML {
        guard let view else { return .empty }
        return """
            \(PrivacyTag(label: Picture.openedLabel))\(StrengthsView(view: view))
            \(SignsView(view: view))
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
            <p>Say one sentence each, while your partner listens. When you have both brought the same things from \
            a check-in, they stand here side by side.</p>
            """
            : """
            <p class="first-move">“On the whole, this week was…”</p>
            <p>Say one sentence. If someone is with you, say one each. <a href="\(Path.picture.url)">Your own \
            answers</a> are a page away, for you alone.</p>
            """
    }
}

/// One thing for the week. What is chosen here travels to the last screen and is kept there or not at all.
struct WeeklyTalkThingPage: Sendable {
    var practices: [Practice]
    var chosen: Practice.ID?
    var isConnected: Bool

    var page: Page {
        Page(
            step: .thing, heading: "One thing for the week",
            lede: isConnected
                ? "Something small that you would both be glad of. It is an invitation and not a promise."
                : "Something small that you would be glad of. It is an invitation and not a promise.",
            isConnected: isConnected, body: form, hasForm: true)
    }

    /// Asked by GET, since nothing changes here.
    private var form: HTML {
        """
        <form method="get" action="\(Path.weeklyTalk.url)">
        \(HiddenField("step", "\(WeeklyTalkStep.date.rawValue)"))
        \(Options(
            legend: "One thing for the week", name: "thing", choices: choices, style: .rows, hidesLegend: true))
        <div class="buttons"><button type="submit" class="button primary">Go on</button></div>
        </form>

        """
    }

    private var choices: [Choice] {
        let isListed = practices.contains { $0.id == chosen }
        return practices.map {
            Choice(
                value: $0.id.rawValue, title: Quotes.curled($0.title),
                hint: "\(Effort.minutes($0.minutes)). \(Quotes.curled($0.promise))", isOn: $0.id == chosen)
        } + [Choice(value: "", title: "Nothing in particular", isOn: !isListed)]
    }
}
