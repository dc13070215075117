extension Profile {
    /// Why it cannot be kept.
    package enum Refusal: CaseIterable, Sendable {
        case nameEmpty
        /// The name is longer than `nameLimit`.
        case nameTooLong
        /// The pronouns are longer than `pronounsLimit`.
        case pronounsTooLong
        /// There is no such time zone.
        case zoneUnknown
        /// The minutes until the session locks are outside `idleRange`.
        case idleMinutes
    }

    /// The first rule that it breaks.
    package var refusal: Refusal? {
        if name.isEmpty { return .nameEmpty }
        if name.isLonger(than: Self.nameLimit) { return .nameTooLong }
        if pronouns.isLonger(than: Self.pronounsLimit) { return .pronounsTooLong }
        if Zone(zone) == nil { return .zoneUnknown }
        return Self.idleRange.contains(idleMinutes) ? nil : .idleMinutes
    }
}
