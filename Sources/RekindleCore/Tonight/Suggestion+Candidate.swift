extension Suggestion {
    /// A practice on its way into a ranking, known by its place on the shelf: to copy it costs more than to weigh it.
    struct Candidate {
        let place: Int
        let past: Past
        private(set) var reasons: [Reason] = []

        /// What decides the order.
        var score: Int { reasons.reduce(0) { $0 + $1.points } }

        /// What speaks for it on any day until its reader says something else.
        var lastingScore: Int { reasons.reduce(0) { $0 + ($1.isLasting ? $1.points : 0) } }

        /// How a practice fits what brings its reader here, on any day.
        static func fit(_ practice: Practice, _ situation: Situation) -> [Reason] {
            var reasons: [Reason] = []
            for (number, concern) in situation.concerns.enumerated() where practice.concerns.contains(concern) {
                reasons.append(.concern(concern, isFirst: number == 0))
            }
            reasons.append(.evidence(practice.evidence.grade))
            return reasons
        }

        /// The points of that, without the reasons.
        static func fitPoints(_ practice: Practice, _ situation: Situation) -> Int {
            var points = Reason.evidence(practice.evidence.grade).points
            for (number, concern) in situation.concerns.enumerated() where practice.concerns.contains(concern) {
                points += Reason.concern(concern, isFirst: number == 0).points
            }
            return points
        }

        /// Finds the reasons for it; of equal ones the earlier stays the stronger.
        mutating func weigh(_ practice: Practice, in situation: Situation) {
            reasons = Self.fit(practice, situation)
            if situation.isHardlyUnderstood, practice.room == .listening { reasons.append(.listeningFirst) }
            if let mood = situation.mood, mood.rooms.contains(practice.room) { reasons.append(.mood(mood)) }
            if situation.isQuiet, practice.energy == .low { reasons.append(.quietWeek) }
            if situation.minutesAtHand != nil { reasons.append(.fitsMinutes(practice.minutes)) }
            guard let last = past.doneDay else { return reasons.append(.newToYou) }
            if past.wasGlad { reasons.append(.gladBefore) }
            reasons.append(.longAgo(days: max(situation.day - last, 0)))
        }

        /// It comes round today.
        mutating func takeTurn() {
            reasons.append(.turn)
        }
    }
}

extension Suggestion.Reason {
    fileprivate var isLasting: Bool {
        switch self {
        case .concern, .listeningFirst, .evidence, .gladBefore: true
        case .mood, .fitsMinutes, .quietWeek, .newToYou, .longAgo, .turn: false
        }
    }
}
