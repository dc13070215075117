import Foundation
import RekindleCore
import RekindleHTML
import RekindleLibrary
import RekindleRooms
import RekindleVault

/// One thing for tonight, with its reasons in one sentence and a first move that takes less than a minute.
struct TodaySuggestion: Equatable, Sendable {
    var practice: Practice
    var reason: String
    /// They did it today; then it asks for nothing.
    var isDone = false
    /// The way to begin where they said how things can be done, and one of these ways fits.
    var way: Variant?

    /// The same all day long. On the evening on which somebody says what brings them here it is what they were told then.
    init?(_ request: Request, _ me: Context, _ evening: TodayEvening) {
        let first = FirstEvening(request, me, evening)
        if let first, first.isToday {
            self.init(first.suggestion)
        } else {
            guard let best = Self.best(request.library, evening, proposed: first?.proposed ?? []) else { return nil }
            self.init(best)
            way = Self.way(practice, me)
        }
        isDone = evening.isDone(practice.id)
    }

    private static func best(_ library: Library, _ evening: TodayEvening, proposed: [Doing]) -> Suggestion? {
        // What this day has offered keeps its turn while it is open, so nothing else needs to be weighed.
        if let kept = evening.shown.latest(on: evening.day).flatMap(library.practice) {
            var situation = evening.situation(of: kept.id)
            situation.shown = evening.shown
            if let best = Suggestion.rank([kept], in: situation, seed: evening.seed).first { return best }
        }
        var situation = evening.situation
        (situation.past, situation.shown) = (situation.past + proposed, evening.shown)
        return Suggestion.rank(library.practices, in: situation, seed: evening.seed).first
    }

    init(_ suggestion: Suggestion) {
        (practice, reason) = (suggestion.practice, suggestion.sentence)
    }

    private static func way(_ practice: Practice, _ me: Context) -> Variant? {
        guard me.preferences.ways != nil else { return nil }
        let fitting = practice.ways.filter(me.preferences.openWays(isConnected: me.isConnected).contains)
        return fitting.count == 1 ? fitting.first : nil
    }

    func html(quiet: Bool) -> HTML {
        """
        <section class="card tonight\(raw: quiet ? " quiet" : "")">
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
        <p class="why">\(Effort.words(practice))</p>
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

/// The evening on which somebody said what brings them here, and what they were given for it.
private struct FirstEvening {
    var tonight: Tonight
    var day: Int
    var isToday: Bool

    init?(_ request: Request, _ me: Context, _ evening: TodayEvening) {
        guard let beginning = evening.beginning, Self.counts(beginning.at, request, me, evening),
            let tonight = Tonight.choose(from: request.library.practices, for: beginning.content.concerns)
        else { return nil }
        self.tonight = tonight
        day = me.zone.dayNumber(of: beginning.at)
        isToday = day == evening.day
    }

    /// Not once what it proposed has had its rest.
    private static func counts(_ moment: Date, _ request: Request, _ me: Context, _ evening: TodayEvening) -> Bool {
        evening.day - me.zone.dayNumber(of: moment) < Suggestion.rest
    }

    var suggestion: Suggestion {
        let evidence = Suggestion.Reason.evidence(tonight.practice.evidence.grade)
        return Suggestion(practice: tonight.practice, reasons: [.concern(tonight.concern, isFirst: true), evidence])
    }

    /// It was proposed then, and rests like anything that was done.
    var proposed: [Doing] { [Doing(practice: tonight.practice.id, day: day)] }
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
