import RekindleCore
import RekindleHTML
import RekindleLibrary
import RekindleSite
import RekindleUI

/// A few things for oneself to choose from. The reasons say what somebody said of themselves, so they stand on a page of
/// their own.
struct SoloPage: Refusable, Sendable {
    /// What is chosen now, which is none of the suggestions.
    var chosen: Practice?
    var suggestions: [Suggestion]
    /// What was marked on the page that was refused.
    var marked: Practice.ID?
    var csrf: String
    var refusal: FormRefusal?

    var page: Page {
        Page(
            heading: SoloWords.heading, tab: .today, back: ("This week", Path.plan.url),
            body: "\(PrivacyTag(label: OwnWeek.label))\(form)")
    }

    private var form: PostForm {
        PostForm(
            action: Path.planSolo.url, csrf: csrf, hidden: [("was", chosen?.id.rawValue ?? "")], refusal: refusal,
            body: Options(
                legend: "For you alone this week", name: "practice", choices: suggestions.map(choice), style: .rows,
                hidesLegend: true, refusal: refusal?["practice"]
            ).html, submit: "This one")
    }

    private func choice(_ suggestion: Suggestion) -> Choice {
        let practice = suggestion.practice
        // What comes round on a day says little about a week.
        let why = suggestion.reasons.first { $0 != .turn }.map { " · \($0.words)" } ?? ""
        return Choice(
            value: practice.id.rawValue, title: Quotes.curled(practice.title),
            hint: Effort.minutes(practice.minutes) + why, isOn: practice.id == marked)
    }
}
