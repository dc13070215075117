extension Beginning {
    /// Why it cannot be kept.
    package enum Refusal: CaseIterable, Sendable {
        /// No word is tapped and nothing is written.
        case empty
        /// The sentence, or what was corrected, is longer than `sentenceLimit`.
        case tooLong
    }

    /// The first rule that it breaks.
    package var refusal: Refusal? {
        if concerns.isEmpty, sentence.isEmpty { return .empty }
        let isTooLong = [sentence, correction].contains { $0.isLonger(than: Self.sentenceLimit) }
        return isTooLong ? .tooLong : nil
    }
}
