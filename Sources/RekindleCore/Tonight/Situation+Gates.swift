extension Situation {
    /// Whether the reader said that they feel hardly understood.
    var isHardlyUnderstood: Bool {
        understood.map { $0 <= Suggestion.hardlyUnderstood } ?? false
    }

    /// The minutes there are: what the reader has, and no more than the mood asks for.
    var minutesAtHand: Int? {
        [minutes, mood?.minutes].compactMap(\.self).min()
    }

    /// The ways that are open: by oneself alone where Help comes first, whatever they said before.
    package var openWays: Set<Variant> { isHelpFirst ? [.alone] : ways }

    /// Without what comes and goes: only what somebody chose once stands in the way.
    var usual: Situation {
        Situation(
            day: day, minutes: minutes, ways: Set(Variant.allCases), declined: declined, isAdultOpen: isAdultOpen,
            isHelpFirst: isHelpFirst)
    }

    /// What stands in the way of a practice, worked out once for a whole shelf. Each gate uses what its reader said or
    /// what both were shown.
    struct Gates {
        private let situation: Situation
        private let minutes: Int?
        private let ways: [Variant]
        private let isSore: Bool

        init(_ situation: Situation) {
            self.situation = situation
            (minutes, ways) = (situation.minutesAtHand, Array(situation.openWays))
            isSore = situation.mood?.isSore ?? false
        }

        /// Whether a practice may be offered at all.
        func allow(_ practice: Practice) -> Bool {
            if situation.isHelpFirst, !practice.isForOneself { return false }
            if practice.adult, !situation.isAdultOpen { return false }
            if situation.declined.contains(practice.strategy) { return false }
            if let minutes, practice.minutes > minutes { return false }
            if practice.energy == .more, situation.isQuiet || isSore { return false }
            if practice.strategy == .affection, situation.isHardlyUnderstood { return false }
            return practice.variants.keys.contains(where: ways.contains)
        }
    }
}

extension Situation.Mood {
    /// Where somebody in this mood finds a first move.
    package var strategies: Set<Strategy> {
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
