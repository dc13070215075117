extension Preferences {
    /// Why they cannot be kept.
    package enum Refusal: CaseIterable, Sendable {
        /// The minutes are none of `minutesOffered`.
        case minutesNotOffered
        /// Quiet hours have a beginning and no end, or the other way round.
        case halfQuiet
        /// An hour is outside `hours`.
        case noHour
        /// Quiet hours begin and end at the same hour.
        case noTime
    }

    /// The first rule that they break.
    package var refusal: Refusal? {
        if let minutes, !Self.minutesOffered.contains(minutes) { return .minutesNotOffered }
        if (quietFrom == nil) != (quietTo == nil) { return .halfQuiet }
        if ![quietFrom, quietTo].allSatisfy({ $0.map(Self.hours.contains) ?? true }) { return .noHour }
        return quietFrom != nil && quietFrom == quietTo ? .noTime : nil
    }
}
