import RekindleCore
import RekindleHTML
import RekindleSite
import RekindleUI

/// Before the first screen: who is there, and what is good to know.
struct WayPage: Refusable, Sendable {
    var practice: Practice
    var ways: [Variant]
    var way: Variant?
    /// As it was typed.
    var guest: String
    /// The screen that the two were at on one phone before it locked, counted from one.
    var step: String?
    var csrf: String
    var refusal: FormRefusal?

    var page: Page {
        Page(
            heading: ways.count > 1 ? "Who is there tonight?" : "Before you begin",
            lede: "\(Quotes.curled(practice.title)). About \(Effort.minutes(practice.minutes)).", tab: .me,
            back: (Quotes.curled(practice.title), Path.libraryItem(practice.id.rawValue).url),
            body: "\(form)\(gently)\(NotWhen(practice: practice))")
    }

    private var form: PostForm {
        PostForm(
            action: Path.libraryDo(practice.id.rawValue).url, csrf: csrf, hidden: step.map { [("step", $0)] } ?? [],
            refusal: refusal,
            body: "<div class=\"doing-ways\">\(choices)\(HTML.when(ways.contains(.onePhone)) { name })</div>",
            submit: "Begin")
    }

    private var choices: Options {
        Options(
            legend: "Who is there", name: "way",
            choices: ways.map { way in
                Choice(
                    value: way.rawValue, title: way.choice, hint: practice.variants[way].map(Quotes.curled),
                    isOn: way == self.way)
            }, style: .rows, hidesLegend: true, refusal: refusal?["way"])
    }

    /// Shown only with the way it belongs to, where the browser can tell.
    private var name: HTML {
        """
        <div class="doing-guest">\(TextField(
            label: "Who is beside you?", name: "guest", value: guest,
            hint: "For “Together, on this phone”. The name stands on the next screens and is kept nowhere.",
            limit: Guest.limit, autocomplete: .off, refusal: refusal?["guest"]))</div>
        """
    }

    private var gently: HTML {
        """
        <section><h2>Go gently</h2>
        <ul>
        \(HTML.each(practice.cautions, item))\
        <li>You can stop at every step, with nothing to explain.</li></ul></section>
        """
    }

    private func item(_ words: String) -> HTML { "<li>\(Quotes.curled(words))</li>\n" }
}

/// When a practice is not the right thing, and where to go instead. It stands before the first step, because whoever is
/// not safe with this would find out too late below it.
struct NotWhen: Component {
    var practice: Practice

    var html: HTML {
        """
        <section class="not-when"><h2>When something else is better</h2>
        <ul>
        \(HTML.each(practice.notWhen) { "<li>\(Quotes.curled($0))</li>\n" })</ul>
        <p>Is that how it is? <a href="\(Path.help.url)">Help</a> has calm words, and people you can reach.</p>
        </section>
        """
    }
}
