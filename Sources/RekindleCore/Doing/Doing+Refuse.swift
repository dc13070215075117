extension Doing {
    /// Why it cannot be kept.
    package enum Refusal: CaseIterable, Sendable {
        /// The line is longer than `lineLimit`.
        case tooLong
    }

    /// The rule that it breaks.
    package var refusal: Refusal? { line.isLonger(than: Self.lineLimit) ? .tooLong : nil }
}
