import RekindleCore

extension Feature {
    /// What both commit to for a few weeks, and the honest look at its end.
    package static let trials = Feature(
        "Trials", keeps: [TrialOffer.self, TrialReview.self],
        exchanges: [
            AnyExchange(
                Trial.self, released: "weeks, minutes, what one changes", opens: "the smaller times, both words"),
            AnyExchange(
                TrialEnd.self, released: "going on, changing or stopping", opens: "both, side by side"),
        ])
}
