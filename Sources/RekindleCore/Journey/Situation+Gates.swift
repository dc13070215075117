extension Situation {
    /// Whether the reader said that they feel hardly understood.
    var isHardlyUnderstood: Bool {
        understood.map { $0 <= Suggestion.hardlyUnderstood } ?? false
    }

    /// The minutes there are: what the reader has, and no more than the mood asks for.
    var minutesAtHand: Int? {
        [minutes, mood?.minutes].compactMap(\.self).min()
    }

    /// Without what comes and goes: only what somebody chose once stands in the way.
    var usual: Situation {
        Situation(day: day, minutes: minutes, ways: Set(Variant.allCases), declined: declined, isAdultOpen: isAdultOpen)
    }

    /// Whether a practice may be offered at all. Each gate uses what its reader said or what both were shown.
    func allows(_ practice: Practice) -> Bool {
        if practice.adult, !isAdultOpen { return false }
        if declined.contains(practice.room) { return false }
        if let minutes = minutesAtHand, practice.minutes > minutes { return false }
        if practice.energy == .more, isQuiet || mood == .fought || mood == .hurting { return false }
        if isHardlyUnderstood, practice.room == .affection { return false }
        return ways.contains { practice.variants[$0] != nil }
    }
}

extension Situation.Mood {
    /// Where somebody in this mood finds a first move.
    package var rooms: Set<Room> {
        switch self {
        case .fought: [.lessons]
        case .hurting: [.openness, .counsel]
        case .quiet: [.listening, .openness, .signs]
        case .good: [.affection, .time, .touch]
        }
    }

    /// At most so many minutes; nil when the mood does not say.
    package var minutes: Int? { self == .quiet ? 10 : nil }
}
