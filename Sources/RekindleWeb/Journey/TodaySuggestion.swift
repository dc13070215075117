import RekindleCore
import RekindleHTML
import RekindleLibrary
import RekindleVault

/// One thing for tonight, with its reasons in one sentence and a first move that takes less than a minute.
struct TodaySuggestion: Equatable, Sendable {
    var practice: Practice
    var reason: String
    /// They did it today; then it asks for nothing.
    var isDone = false

    /// The same all day long. On the evening on which somebody says what brings them here it is what they were told then.
    init?(_ ask: Ask, _ me: SignedIn, _ evening: TodayEvening) {
        let first = FirstEvening(ask, me, evening)
        if let tonight = first?.tonight, first?.isToday == true {
            (practice, reason) = (tonight.practice, "Because you marked “\(tonight.concern.words)”.")
        } else {
            var situation = evening.situation
            situation.past += first?.proposed ?? []
            let ranked = Suggestion.rank(ask.library.practices, in: situation, seed: evening.seed)
            guard let best = ranked.first else { return nil }
            (practice, reason) = (best.practice, best.sentence)
        }
        isDone = evening.doneToday.contains(practice.id)
    }

    init(_ suggestion: Suggestion) {
        (practice, reason) = (suggestion.practice, suggestion.sentence)
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
        <p class="card-action">\(ActionLink(
            title: "See all of it", url: Path.libraryItem(practice.id.rawValue).url, quiet: quiet).html)</p>
        <p class="why">\(Effort.words(practice))</p>
        \(Self.why(reason))
        """
    }

    /// The reasons say what somebody told of themselves, so they open only when asked for.
    static func why(_ reason: String) -> HTML { Details(summary: "Why this", body: "<p>\(reason)</p>").html }
}

/// The evening on which somebody said what brings them here, and what they were given for it.
private struct FirstEvening {
    var tonight: Tonight
    var day: Int
    var isToday: Bool

    init?(_ ask: Ask, _ me: SignedIn, _ evening: TodayEvening) {
        guard let beginning = evening.beginning,
            let tonight = Tonight.choose(from: ask.library.practices, for: beginning.content.concerns)
        else { return nil }
        self.tonight = tonight
        day = me.zone.dayNumber(of: beginning.at)
        isToday = day == evening.situation.day
    }

    /// It was proposed then, and rests like anything that was done.
    var proposed: [Doing] { [Doing(practice: tonight.practice.id, day: day)] }
}

extension Suggestion {
    /// The strongest reason that is about its reader, and how well it is tested.
    var sentence: String {
        let plain = reasons.contains(.turn) ? "Because it comes round today" : "Because it fits an evening like this"
        let why = reasons.compactMap(\.because).first ?? plain
        return "\(why); \(practice.evidence.grade.clause)."
    }
}

extension Suggestion.Reason {
    fileprivate var because: String? {
        switch self {
        case .concern(let concern, _): "Because you marked “\(concern.words)”"
        case .listeningFirst: "Because you feel hardly understood at the moment, and being heard comes first"
        case .gladBefore: "Because you were glad of it before"
        case .quietWeek: "Because this week is quiet, and this is light"
        case .mood(let mood): mood.because
        case .fitsMinutes, .evidence, .newToYou, .longAgo, .turn: nil
        }
    }
}

extension Situation.Mood {
    fileprivate var because: String {
        switch self {
        case .fought: "Because it is a first move after a fight"
        case .hurting: "Because it goes gently"
        case .quiet: "Because it fits into ten quiet minutes"
        case .good: "Because it makes something of a good day"
        }
    }
}

extension Evidence.Grade {
    fileprivate var clause: String {
        switch self {
        case .a: "it is well tested"
        case .b: "it held up when it was tested"
        case .c: "there are early signs that it helps"
        case .d: "it rests on experience and is untested"
        }
    }
}
