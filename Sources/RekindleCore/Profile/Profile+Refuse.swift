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
    package var refusal: Refusal? { refusals.first }

    /// All rules that it breaks, in the order of the form.
    package var refusals: [Refusal] {
        // The length comes first: of a name that is too long nobody looks at each letter.
        let isLong = name.isLonger(than: Self.nameLimit)
        let broken: [(isBroken: Bool, refusal: Refusal)] = [
            (isLong, .nameTooLong), (!isLong && Typed.isBlank(name), .nameEmpty),
            (pronouns.isLonger(than: Self.pronounsLimit), .pronounsTooLong), (Zone(zone) == nil, .zoneUnknown),
            (!Self.idleRange.contains(idleMinutes), .idleMinutes),
        ]
        return broken.filter(\.isBroken).map(\.refusal)
    }
}
