import RekindleCore
import RekindleHTML
import RekindleLibrary
import RekindleRooms
import RekindleSite
import RekindleUI
import RekindleVault

/// One thing for tonight, with its reasons in one sentence and a first move that takes less than a minute.
struct TodaySuggestion: Equatable, Sendable {
    var practice: Practice
    var reason: String
    /// They did it today; then it asks for nothing.
    var isDone = false
    /// The way to begin where they said how things can be done, and one of these ways fits.
    var way: Variant?

    init(_ facts: EveningSuggestion) {
        self.init(facts.suggestion)
        (isDone, way) = (facts.isDone, facts.way)
    }

    init(_ suggestion: Suggestion) {
        (practice, reason) = (suggestion.practice, suggestion.sentence)
    }

    func html(quiet: Bool) -> HTML {
        """
        <section class="card featured\(raw: quiet ? " quiet" : "")">
        <h2 class="card-title">\(Quotes.curled(practice.title))</h2>
        \(isDone ? done : open(quiet))
        </section>

        """
    }

    private var done: HTML { "<p>You did this today. That is enough for one day.</p>" }

    private func open(_ quiet: Bool) -> HTML {
        """
        <p>\(Quotes.curled(practice.promise))</p>
        <p class="first-move"><small>Now, in under a minute:</small> \(Quotes.curled(practice.firstMove))</p>
        <p class="card-action\(raw: way == nil ? "" : " buttons")">\(ActionLink(
            title: "See all of it", url: Path.libraryItem(practice.id.rawValue).url, quiet: quiet).html)\
        \(way.map(begin))</p>
        <p class="tonight-why">\(Effort.words(practice))</p>
        \(Self.why(reason))
        """
    }

    private func begin(_ way: Variant) -> HTML {
        ActionLink(
            title: way.beginning, url: "\(Path.libraryDo(practice.id.rawValue).url)?way=\(way.rawValue)", quiet: true
        ).html
    }

    /// The reasons say what somebody told of themselves, so they open only when asked for.
    static func why(_ reason: String) -> HTML { Details(summary: "Why this", body: "<p>\(reason)</p>").html }
}

extension Variant {
    fileprivate var beginning: String {
        switch self {
        case .alone: "Begin on your own"
        case .together: "Begin, each on your own phone"
        case .onePhone: "Begin together, on this phone"
        case .apart: "Begin while you are apart"
        }
    }
}
