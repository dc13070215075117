import RekindleCore
import RekindleHTML
import RekindleSite
import RekindleUI

/// One very light thing for whoever looks, alone or one of two.
struct LightThing: Component, Sendable {
    var practice: Practice?
    /// Whether something else on the page is to be seen at once.
    var isShort = false
    var csrf: String

    var html: HTML {
        guard let practice else { return .empty }
        return """
            <section class="card featured">
            <h2 class="card-title">\(Quotes.curled(practice.title))</h2>
            <p>\(Quotes.curled(practice.promise)) \(Effort.minutes(practice.minutes)), and light.</p>
            \(HTML.when(!isShort) { firstMove(practice) })\(Ways(practice: practice, csrf: csrf))
            </section>

            """
    }

    private func firstMove(_ practice: Practice) -> HTML {
        "<p class=\"first-move\"><small>Now, in under a minute:</small> \(Quotes.curled(practice.firstMove))</p>\n"
    }
}

/// What both would be glad to do, without what whoever looks set aside.
struct ChosenThings: Component, Sendable {
    var practices: [Practice]
    var light: LightThing
    var csrf: String

    var html: HTML {
        guard !practices.isEmpty else {
            return "<p>You have set it aside. There is nothing you need to do this week.</p>\n\(light)"
        }
        return """
            \(PrivacyTag(label: WeekPlan.openedLabel))
            \(HTML.each(practices.indices) { thing(practices[$0], isFirst: $0 == 0) })
            <p class="hint no-print">Setting one aside changes this page for you alone, and nobody is told.</p>

            """
    }

    private func thing(_ practice: Practice, isFirst: Bool) -> HTML {
        """
        <section class="card">
        <h2 class="card-title">\(Quotes.curled(practice.title))</h2>
        <p>\(Quotes.curled(practice.promise))</p>
        <p class="quiet-line">\(Icon.clock)<span>\(Effort.words(practice))</span></p>
        \(Ways(practice: practice, isFirst: isFirst, csrf: csrf))
        </section>

        """
    }
}

/// What can be done with a thing of the week: look at it, or set it aside.
struct Ways: Component, Sendable {
    var practice: Practice
    var isFirst = false
    var csrf: String

    var html: HTML {
        """
        <div class="plan-actions">\(ActionLink(
            title: "See the steps", url: Path.libraryItem(practice.id.rawValue).url, quiet: !isFirst))
        \(PostForm(
            action: Path.planAside.url, csrf: csrf, hidden: [("practice", practice.id.rawValue)],
            submit: "Not this week", weight: .quiet))</div>
        """
    }
}
