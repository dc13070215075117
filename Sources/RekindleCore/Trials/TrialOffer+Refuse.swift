extension TrialOffer {
    /// Why it cannot be kept.
    package enum Refusal: CaseIterable, Sendable {
        /// What they would change is longer than `changeLimit`.
        case tooLong
        /// Weeks or minutes are none of those on offer.
        case notOffered
    }

    /// The first rule that it breaks.
    package var refusal: Refusal? {
        if change.isLonger(than: Self.changeLimit) { return .tooLong }
        let isOffered = Self.weeksOffered.contains(weeks) && Self.minutesOffered.contains(minutesAWeek)
        return isOffered ? nil : .notOffered
    }
}
