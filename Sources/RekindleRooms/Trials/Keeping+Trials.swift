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
        } back: { file in
            TrialOffer(
                weeks: try file.number("weeks", in: 0...1_000),
                minutesAWeek: try file.number("minutesAWeek", in: 0...10_000),
                change: try file.text("change", most: TrialOffer.changeLimit), isReleased: try file.flag("released"),
                day: try file.value("day").day())
        },
        .exported(TrialReview.self, as: "trial-review") {
            $0.content.kept
        } back: {
            try TrialReview(kept: $0)
        },
        .result(Trial.self, as: "trial", isShown: { _, _ in true }) { opened, sides in
            let trial = opened.result
            return [
                "number": Int(opened.subject).map { .number($0) }, "weeks": .number(trial.weeks),
                "minutesAWeek": .number(trial.minutesAWeek), "began": .day(trial.began),
                "ended": .flag(trial.isAway),
                "changes": sides.both { trial[$0].isEmpty ? nil : .text(trial[$0]) },
            ]
        } back: {
            (try Trial(kept: $0), try number($0))
        },
        .result(
            TrialEnd.self, as: "trial-end", isShown: { end, _ in end.first != nil || end.second != nil }
        ) { opened, sides in
            [
                "number": Int(opened.subject).map { .number($0) },
                "reviews": sides.both { side in opened.result[side].map { .facts($0.kept) } },
            ]
        } back: { file in
            let looks = try file.sides("reviews") { try TrialReview(kept: $0.reader(at: file.moment)) }
            let none = TrialReview(wish: .stop)
            var end = TrialEnd(first: none, second: none)
            (end.first, end.second) = (looks.me, looks.partner)
            return (end, try number(file))
        },
        .head(of: Trial.self),
    ]

    /// Which of the series it was, as a subject has it.
    private static func number(_ file: KeptReader) throws -> String {
        try file.ifThere("number") { String(try $0.number(in: 1...1_000_000)) } ?? ""
    }
}

extension Trial {
    fileprivate init(kept file: KeptReader) throws {
        let changes = try file.sides("changes") { try $0.text(most: TrialOffer.changeLimit) }
        let offer = TrialOffer(
            weeks: try file.number("weeks", in: 0...1_000),
            minutesAWeek: try file.number("minutesAWeek", in: 0...10_000), day: try file.value("began").day())
        self.init(first: offer, second: offer)
        (firstChange, secondChange) = (changes.me ?? "", changes.partner ?? "")
        isAway = try file.flag("ended")
    }
}

extension TrialReview {
    fileprivate var kept: KeptFacts { ["wish": .text(wish.rawValue), "words": .text(words)] }

    fileprivate init(kept file: KeptReader) throws {
        self.init(wish: try file.word("wish", Wish.self), words: try file.text("words", most: Self.wordsLimit))
    }
}
