import RekindleCore
import RekindleHTML
import RekindleSite
import RekindleUI

/// One thing for oneself, as it stands in the week: what was chosen, and the way to choose.
struct SoloThing: Component, Sendable {
    var chosen: Practice?
    var csrf: String

    var html: HTML {
        // On paper there would be a heading with nothing under it.
        """
        <section\(HTML.when(chosen == nil) { " class=\"no-print\"" })><h2>\(SoloWords.heading)</h2>
        \(PrivacyTag(label: OwnWeek.label))\(chosen.map(card))<p>\(choosing)</p></section>

        """
    }

    private func card(_ practice: Practice) -> HTML {
        """
        <section class="card">
        <h3 class="card-title">\(Quotes.curled(practice.title))</h3>
        <p>\(Quotes.curled(practice.promise)) \(Effort.minutes(practice.minutes)).</p>
        <div class="plan-actions">\(ActionLink(
            title: "See the steps", url: Path.libraryItem(practice.id.rawValue).url, quiet: true))
        \(PostForm(
            action: Path.planSolo.url, csrf: csrf, hidden: [("none", "yes"), ("was", practice.id.rawValue)],
            submit: "Leave it", weight: .quiet))</div>
        </section>

        """
    }

    private var choosing: ActionLink {
        ActionLink(
            title: chosen == nil ? "Choose one, if you like" : "Something else instead", url: Path.planSolo.url,
            quiet: true)
    }
}

/// What the week and the page to choose on both say.
enum SoloWords {
    static let heading = "One thing just for you"
}
