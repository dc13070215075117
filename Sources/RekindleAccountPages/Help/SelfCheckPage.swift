package import RekindleCore
import RekindleHTML
import RekindleSite
package import RekindleUI

/// Where somebody is in the self-check, read from nothing but the form they have just sent.
package enum SelfCheckStep: Equatable, Sendable {
    case alone(refusal: String?)
    case later
    case questions([SelfCheck.Item])
    case outcome(SelfCheck.Outcome)

    /// The page before is told by a hidden field, so that leaving every question open is an answer too.
    package init(asking items: [SelfCheck.Item], reading value: (String) -> String?) {
        if value(Self.answeredField) != nil {
            self = .outcome(SelfCheck.Outcome(SelfCheck.Answers(to: items, reading: value)))
            return
        }
        switch value(SelfCheck.aloneField) {
        case "yes": self = .questions(items)
        case "no": self = .later
        default: self = .alone(refusal: "Choose one of the two, or leave this page; both are fine.")
        }
    }

    /// The page of this step.
    package func page(csrf: String, isConnected: Bool = false) -> Page {
        switch self {
        case .alone(let refusal): alone(refusal, csrf: csrf)
        case .later: later
        case .questions(let items): questions(items, csrf: csrf)
        case .outcome(let outcome): SelfCheckResultPage(outcome: outcome, isConnected: isConnected).page
        }
    }

    static let answeredField = "answered"

    private func page(_ body: HTML, heading: String = "A few questions, for you alone") -> Page {
        Page(heading: heading, back: ("Help", Path.help.url), body: body)
    }

    private func alone(_ refusal: String?, csrf: String) -> Page {
        let form = PostForm(
            action: Path.helpQuestions.url, csrf: csrf,
            refusal: refusal.map { FormRefusal($0, at: SelfCheck.aloneField) },
            body: place(refusal).html, submit: "Go on")
        return page(
            """
            <p>Everybody is offered these. They take about two minutes and may show which part of Help fits, and whether
            doing things as two is wise at the moment.</p>
            \(form)
            """)
    }

    private func place(_ refusal: String?) -> Options {
        Options(
            legend: "Are you alone, and is this phone or computer yours alone?", name: SelfCheck.aloneField,
            choices: [
                Choice(value: "yes", title: "Yes"),
                Choice(value: "no", title: "No, or I am not sure"),
            ], refusal: refusal)
    }

    private var later: Page {
        page(
            """
            <p>That is good to know, and nothing will be asked here now. These questions are for a time when nobody is
            near and on a device that nobody else opens: a friend’s, one at work, one in a library. They will be at the
            same place.</p>
            <p>Your browser’s history may show this page’s address. It looks the same whatever somebody answers.</p>
            <p>\(ActionLink(title: "Back to Help", url: Path.help.url, quiet: true))</p>
            """, heading: "Then not now")
    }

    private func questions(_ items: [SelfCheck.Item], csrf: String) -> Page {
        let form = PostForm(
            action: Path.helpQuestions.url, csrf: csrf, hidden: [(Self.answeredField, "yes")],
            body: HTML.each(items, question), submit: "See what fits")
        return page("\(Notice(body: Self.forgotten))\(form)")
    }

    private func question(_ item: SelfCheck.Item) -> Options {
        Options(legend: item.words, name: item.id, choices: Choice.each(SelfCheck.Answer.allCases, \.words))
    }

    /// True of what the program does, and plain about the two things it has no say in.
    private static let forgotten: HTML = """
        <p>Think of the last year. Leave out whatever you like; an open question counts as “I’d rather not say”.</p>
        <p>Your answers are used once, to choose the words on the next page, and then forgotten: not saved, not
        logged, not sent to anybody, and nothing else here changes with them. Your browser may keep the ticks until
        you close this tab, and whoever runs the server could have changed the program.</p>
        """
}

extension SelfCheck.Answer {
    /// The three words under every question, the same each time.
    fileprivate var words: String {
        switch self {
        case .yes: "Yes"
        case .no: "No"
        case .unsaid: "I’d rather not say"
        }
    }
}
