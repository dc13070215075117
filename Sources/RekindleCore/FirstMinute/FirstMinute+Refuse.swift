extension FirstMinute {
    /// Why it cannot be kept.
    package enum Refusal: CaseIterable, Sendable {
        case empty
        /// It is longer than `limit`.
        case tooLong
    }

    /// The first rule that it breaks.
    package var refusal: Refusal? {
        if words.isEmpty { return .empty }
        return words.isLonger(than: Self.limit) ? .tooLong : nil
    }
}
