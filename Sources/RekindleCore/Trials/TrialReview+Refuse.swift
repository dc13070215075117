extension TrialReview {
    /// Why it cannot be kept.
    package enum Refusal: CaseIterable, Sendable {
        /// The words are longer than `wordsLimit`.
        case tooLong
    }

    /// The rule that it breaks.
    package var refusal: Refusal? { Self.refusal(of: words) }

    /// The same of the words alone, before one of the wishes was chosen.
    package static func refusal(of words: String) -> Refusal? {
        words.isLonger(than: wordsLimit) ? .tooLong : nil
    }
}
