import RekindleCore
import RekindleVault

extension Keeping {
    /// What somebody was willing to try and how it was, and what both began and said at its end.
    static let trials: [Keeping] = [
        .exported(TrialOffer.self, as: "trial-offer") { record in
            let offer = record.content
            return [
                "weeks": .number(offer.weeks), "minutesAWeek": .number(offer.minutesAWeek),
                "change": .text(offer.change), "released": .flag(offer.isReleased), "day": .day(offer.day),
            ]
        },
        .exported(TrialReview.self, as: "trial-review") { $0.content.kept },
        .result(Trial.self, as: "trial", isShown: { _, _ in true }) { opened, sides in
            let trial = opened.result
            return [
                "number": Int(opened.subject).map { .number($0) }, "weeks": .number(trial.weeks),
                "minutesAWeek": .number(trial.minutesAWeek), "began": .day(trial.began),
                "ended": .flag(trial.isAway),
                "changes": sides.both { trial[$0].isEmpty ? nil : .text(trial[$0]) },
            ]
        },
        .result(
            TrialEnd.self, as: "trial-end", isShown: { end, _ in end.first != nil || end.second != nil }
        ) { opened, sides in
            [
                "number": Int(opened.subject).map { .number($0) },
                "reviews": sides.both { side in opened.result[side].map { .facts($0.kept) } },
            ]
        },
        .head(of: Trial.self),
    ]
}

extension TrialReview {
    fileprivate var kept: KeptFacts { ["wish": .text(wish.rawValue), "words": .text(words)] }
}
