import RekindleCore
import RekindleVault

extension Feature {
    /// What both commit to for a few weeks, and the honest look at its end.
    package static let trials = Feature(
        "Trials", keeps: [TrialOffer.self, TrialReview.self], guards: [],
        exchanges: [
            AnyExchange(
                Trial.self, keeps: TrialOffer.self, released: "weeks, minutes, what they would change",
                opens: "the smaller times, and the words each let go",
                by: ExchangeRules(
                    .series, begins: "while none runs or waits to be looked back at", deposits: .goAtOpening,
                    takenBack: .ownPart, ends: "either ends it before both have looked back")),
            AnyExchange(
                TrialEnd.self, keeps: TrialReview.self, released: "going on, changing or stopping",
                opens: "both reviews",
                by: ExchangeRules(
                    .each("try"), begins: "once the weeks of the try are over", deposits: .goAtOpening,
                    takenBack: .ownPart, fold: .init(when: "either ends the try", waiting: .goes))),
        ],
        kept: Keeping.trials,
        today: TodayPart(TrialToday.source, lines: TrialToday.Line.all) { reader throws(VaultFailure) in
            let (me, own) = (reader.me, OwnTrialToday(reader.own))
            let trial =
                reader.space.map { TrialToday(SharedTrialToday(reader.shared), own, in: $0, on: me.utcDay) }
                ?? TrialToday(alone: own, on: me.utcDay)
            var said: [TodayLine.Fact] = []
            let hasNewEnd = trial.state == .ended && trial.end?.isNews(at: me.now) == true
            if trial.isJustOver(on: me.utcDay) || hasNewEnd { said.append(TrialToday.Line.news.said(trial)) }
            if trial.isStanding(on: me.utcDay) { said.append(TrialToday.Line.standing.said(trial)) }
            return said
        })
}
