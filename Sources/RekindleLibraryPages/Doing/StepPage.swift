import RekindleCore
import RekindleHTML
import RekindleSite
import RekindleUI

/// One screen of a practice in use: the step, who reads it out, and three ways on.
struct StepPage: Sendable {
    var practice: Practice
    var way: Variant
    /// Which screen it is, counted from nought.
    var place: Int
    /// Whose phone it is.
    var name: Verbatim
    var guest: Guest?
    var csrf: String

    var page: Page {
        Page(
            heading: heading, tab: .me,
            back: (Quotes.curled(practice.title), Path.libraryItem(practice.id.rawValue).url),
            body: """
                \(reader)<p class="doing-step" id="step">\(Quotes.curled(practice.words(on: screen)))</p>
                \(note)\(practice.minutes(on: screen).map(StepTimer.init))\(form)
                """)
    }

    /// The screen that a form or an address asks for, counted from one there; the nearest there is.
    static func place(_ asked: String?, _ practice: Practice, _ way: Variant) -> Int {
        let last = practice.screens(for: way).count - 1
        return min(max(asked.flatMap { Int($0) } ?? 1, 1) - 1, last)
    }

    static func url(_ id: Practice.ID, _ way: Variant, place: Int) -> String {
        "\(Path.libraryDo(id.rawValue).url)?way=\(way.rawValue)&step=\(place + 1)"
    }

    private var screens: [Practice.Screen] { practice.screens(for: way) }
    private var screen: Practice.Screen { screens[place] }
    private var isLast: Bool { place == screens.count - 1 }

    private var heading: String {
        switch screen {
        case .firstMove: "To begin with"
        case .onOnesOwn: "On your own"
        case .step(let number):
            practice.steps.count == number + 1
                ? "The last step" : "Step \(Count.words(number + 1)) of \(Count.words(practice.steps.count))"
        }
    }

    /// On one phone each screen is read out by the other of the two, so that both hold it and both listen.
    private var reader: HTML {
        guard let guest else { return .empty }
        let name = place.isMultiple(of: 2) ? name : Verbatim(guest.name)
        return place == 0
            ? "<p class=\"doing-reader\">\(name) has the phone and reads this out.</p>\n" as HTML
            : "<p class=\"doing-reader\">Over to \(name), who reads this one out.</p>\n"
    }

    private var note: HTML {
        switch screen {
        case .firstMove:
            quiet(.clock, "About \(Effort.minutes(practice.minutes)) for all of it, or as long as you like.")
        case .step(0) where way == .alone && practice.isForTwo:
            quiet(.info, "From here the steps were written for two. Take what fits, and leave the rest.")
        case .step(0) where way != .alone: quiet(.info, Quotes.curled(practice.variants[way] ?? ""))
        default: .empty
        }
    }

    private func quiet(_ icon: Icon, _ words: String) -> HTML {
        "<p class=\"quiet-line\">\(icon)<span>\(words)</span></p>\n"
    }

    /// The first button has the focus, so that Enter goes on; what it belongs to is read with it.
    private var form: HTML {
        """
        <form class="doing-going-on" method="\(raw: guest == nil ? "get" : "post")" \
        action="\(Path.libraryDo(practice.id.rawValue).url)">
        \(hidden)
        <div class="buttons">
        \(forward)
        \(HTML.when(place > 0) { button("step", place, "Back") + "\n" })\
        \(button("enough", place + 1, "Enough for today"))
        </div>
        </form>
        """
    }

    private func button(_ name: String, _ value: Int, _ title: String) -> HTML {
        "<button type=\"submit\" class=\"button quiet\" name=\"\(name)\" value=\"\(value)\">\(title)</button>"
    }

    private var hidden: HTML {
        let way = HiddenField("way", way.rawValue).html
        guard let guest else { return way }
        return "\(HiddenField("csrf", csrf))\n\(way)\n\(HiddenField("guest", guest.name))"
    }

    private var forward: HTML {
        let (name, value, title) = isLast ? ("done", "yes", "That was it") : ("step", String(place + 2), "Go on")
        return """
            <button type="submit" class="button primary" name="\(name)" value="\(value)" autofocus \
            aria-describedby="step">\(title)</button>
            """
    }
}
