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
        if [sentence, correction].contains(where: { $0.isLonger(than: Self.sentenceLimit) }) { return .tooLong }
        return concerns.isEmpty && Typed.isBlank(sentence) ? .empty : nil
    }
}
