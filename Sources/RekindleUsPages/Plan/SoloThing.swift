import RekindleCore
import RekindleHTML
import RekindleLibrary
import RekindleSite
import RekindleUI
import RekindleVault

/// One thing for oneself: what was chosen, or a few to choose from. The reasons say what somebody said of themselves, so
/// they open only when asked for.
struct SoloThing: Component, Sendable {
    var chosen: Practice?
    var suggestions: [Suggestion]
    var csrf: String
    var refusal: String?

    var html: HTML {
        """
        <section><h2>One thing just for you</h2>
        \(PrivacyTag(label: OwnWeek.label))\(chosen.map(card))\(choosing)</section>

        """
    }

    private func card(_ practice: Practice) -> HTML {
        """
        <section class="card">
        <h3 class="card-title">\(Quotes.curled(practice.title))</h3>
        <p>\(Quotes.curled(practice.promise)) \(Effort.minutes(practice.minutes)).</p>
        <div class="plan-actions">\(ActionLink(
            title: "Look at it", url: Path.libraryItem(practice.id.rawValue).url, quiet: true))
        \(PostForm(
            action: Path.planSolo.url, csrf: csrf, hidden: [("none", "yes"), ("was", practice.id.rawValue)],
            submit: "Leave it", weight: .quiet))</div>
        </section>

        """
    }

    private var choosing: Details {
        Details(
            summary: chosen == nil ? "Choose one, if you like" : "Something else instead", body: form.html,
            isOpen: refusal != nil)
    }

    private var form: PostForm {
        PostForm(
            action: Path.planSolo.url, csrf: csrf, hidden: [("was", chosen?.id.rawValue ?? "")], refusal: refusal,
            body: Options(
                legend: "For you alone this week", name: "practice", choices: suggestions.map(choice), style: .rows,
                hidesLegend: true
            ).html, submit: "This one", weight: .quiet)
    }

    private func choice(_ suggestion: Suggestion) -> Choice {
        let practice = suggestion.practice
        // What comes round on a day says little about a week.
        let why = suggestion.reasons.first { $0 != .turn }.map { " · \($0.words)" } ?? ""
        return Choice(
            value: practice.id.rawValue, title: Quotes.curled(practice.title),
            hint: Effort.minutes(practice.minutes) + why)
    }
}
