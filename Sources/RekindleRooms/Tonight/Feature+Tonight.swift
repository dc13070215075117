import RekindleCore

extension Feature {
    /// What fits this evening, and what was offered lately.
    package static let tonight = Feature(
        "Tonight", keeps: [Shown.self, OwnToday.self, SharedToday.self], guards: [], kept: Keeping.tonight)
}
