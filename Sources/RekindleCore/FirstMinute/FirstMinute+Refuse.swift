extension FirstMinute {
    /// Why it cannot be kept.
    package enum Refusal: CaseIterable, Sendable {
        /// Nothing of it can be seen: it would open the other's and show nothing.
        case empty
        /// It is longer than `limit`.
        case tooLong
    }

    /// The first rule that it breaks.
    package var refusal: Refusal? {
        if words.isLonger(than: Self.limit) { return .tooLong }
        return Typed.isBlank(words) ? .empty : nil
    }
}
