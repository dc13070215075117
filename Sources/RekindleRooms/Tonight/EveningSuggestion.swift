import Foundation
package import RekindleCore
import RekindleLibrary
import RekindleVault

/// One thing for tonight, the same all day long. On the evening on which somebody says what brings them here it is what
/// they were told then.
package struct EveningSuggestion: Equatable, Sendable {
    package let suggestion: Suggestion
    /// They did it today; then it asks for nothing.
    package let isDone: Bool
    /// The way to begin where they said how things can be done, and one of these ways fits.
    package let way: Variant?

    /// Nil where nothing is open.
    package init?(of me: Context, on evening: Evening) {
        let first = FirstEvening(me, evening)
        if let first, first.isToday {
            (suggestion, way) = (first.suggestion, nil)
        } else {
            guard let best = Self.best(me.library, evening, proposed: first?.proposed ?? []) else { return nil }
            (suggestion, way) = (best, Self.way(best.practice, me, evening))
        }
        isDone = evening.isDone(suggestion.practice.id)
    }

    private static func best(_ library: Library, _ evening: Evening, proposed: [Doing]) -> Suggestion? {
        // What this day has offered keeps its turn while it is open, so nothing else needs to be weighed.
        if let kept = evening.shown.latest(on: evening.day).flatMap(library.practice) {
            var situation = evening.situation(of: kept.id)
            situation.shown = evening.shown
            if let best = Suggestion.rank([kept], in: situation, seed: evening.seed).first { return best }
        }
        var situation = evening.situation
        (situation.past, situation.shown) = (situation.past + proposed, evening.shown)
        return Suggestion.rank(library.practices, in: situation, seed: evening.seed, most: 1).first
    }

    private static func way(_ practice: Practice, _ me: Context, _ evening: Evening) -> Variant? {
        if evening.known.isHelpFirst { return .alone }
        guard me.preferences.ways != nil else { return nil }
        let fitting = practice.ways.filter(me.preferences.openWays(isConnected: me.isConnected).contains)
        return fitting.count == 1 ? fitting.first : nil
    }
}

/// The evening on which somebody said what brings them here, and what they were given for it.
private struct FirstEvening {
    let tonight: Tonight
    let day: Int
    let isToday: Bool

    /// Nil once what it proposed has had its rest.
    init?(_ me: Context, _ evening: Evening) {
        // What it names may be for two, and they were told of Help instead.
        guard !evening.known.isHelpFirst, let begun = evening.known.begun else { return nil }
        day = me.zone.dayNumber(of: begun)
        guard evening.day - day < Suggestion.rest,
            let tonight = Tonight.choose(from: me.library.practices, for: evening.known.concerns)
        else { return nil }
        self.tonight = tonight
        isToday = day == evening.day
    }

    var suggestion: Suggestion {
        let evidence = Suggestion.Reason.evidence(tonight.practice.evidence.grade)
        return Suggestion(practice: tonight.practice, reasons: [.concern(tonight.concern, isFirst: true), evidence])
    }

    /// It was proposed then, and rests like anything that was done.
    var proposed: [Doing] { [Doing(practice: tonight.practice.id, day: day)] }
}
