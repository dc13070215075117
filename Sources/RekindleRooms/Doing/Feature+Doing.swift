import RekindleCore

extension Feature {
    /// Practices in use, and how they were.
    package static let doing = Feature(
        "Doing", keeps: [Doing.self, LastDone.self, Glad.self], guards: [],
        exchanges: [
            AnyExchange(
                BothGlad.self, keeps: Doing.self, released: "that they were glad of what the two did",
                opens: "that both were",
                by: ExchangeRules(
                    .each("practice and week"), deposits: .goAtOpening, takenBack: .whole,
                    fold: .init(when: "the week is over", waiting: .stays)))
        ], kept: Keeping.doing)
}
