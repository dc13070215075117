extension CheckIn {
    /// Why it cannot be kept.
    package enum Refusal: CaseIterable, Sendable {
        /// More good things are chosen than `Strength.limit`.
        case tooManyStrengths
        /// The sentence is longer than `sentenceLimit`.
        case sentenceTooLong
        /// The good thing is longer than `goodLimit`.
        case goodTooLong
        /// Nothing of it is answered.
        case empty
    }

    /// The first rule that it breaks.
    package var refusal: Refusal? {
        if strengths.count > Strength.limit { return .tooManyStrengths }
        if sentence.isLonger(than: Self.sentenceLimit) { return .sentenceTooLong }
        if let good, good.isLonger(than: Self.goodLimit) { return .goodTooLong }
        return answered.isEmpty && Typed.isBlank(sentence) && isWithoutGood ? .empty : nil
    }

    /// The same of one that a form says: what only the other form asks for does not make it one that says something.
    package func refusal(from length: Length) -> Refusal? {
        if let refusal { return refusal }
        return switch length {
        case .long: answered.isEmpty && Typed.isBlank(sentence) ? .empty : nil
        case .short: answered.isEmpty && isWithoutGood ? .empty : nil
        }
    }

    private var isWithoutGood: Bool { good.map(Typed.isBlank) ?? true }
}
