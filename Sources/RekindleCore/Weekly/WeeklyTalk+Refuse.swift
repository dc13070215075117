package import Foundation

extension WeeklyTalk {
    /// Why it cannot be kept.
    package enum Refusal: CaseIterable, Sendable {
        /// The next ones would be in the past, or further ahead than `farthest`.
        case notToCome
    }

    /// None: its one rule depends on when it is kept.
    package var refusal: Refusal? { nil }

    /// The rule that it breaks at a moment.
    package func refusal(at now: Date) -> Refusal? {
        guard let next else { return nil }
        return Self.canBe(next, now: now) ? nil : .notToCome
    }
}
