extension Suggestion {
    /// A practice on its way into a ranking, known by its place on the shelf: to copy it costs more than to weigh it. Its
    /// reasons are put down once it has been chosen.
    struct Candidate {
        let place: Int
        let past: Past
        /// What decides the order: the points of its reasons.
        private(set) var score = 0
        /// The points of what speaks for it on any day until its reader says something else.
        private(set) var lastingScore = 0
        private(set) var hasTurn = false

        init(place: Int, past: Past) { (self.place, self.past) = (place, past) }

        /// Adds up the reasons for it.
        mutating func weigh(_ practice: Practice, by scale: Scale) {
            var (all, lasting) = (0, 0)
            scale.eachReason(practice, past, hasTurn: hasTurn) { reason in
                all += reason.points
                if reason.isLasting { lasting += reason.points }
            }
            (score, lastingScore) = (all, lasting)
        }

        /// It comes round today.
        mutating func takeTurn() {
            hasTurn = true
            score += Reason.turn.points
        }
    }

    /// What counts in a situation, worked out once for a whole shelf.
    struct Scale {
        private let situation: Situation
        private let isHardlyUnderstood: Bool
        private let fitsMinutes: Bool
        private let moodStrategies: Set<Strategy>

        init(_ situation: Situation) {
            self.situation = situation
            (isHardlyUnderstood, fitsMinutes) = (situation.isHardlyUnderstood, situation.minutesAtHand != nil)
            moodStrategies = situation.mood?.strategies ?? []
        }

        /// Finds the reasons for a practice; of equal ones the earlier stays the stronger.
        func eachReason(_ practice: Practice, _ past: Past, hasTurn: Bool, _ take: (Reason) -> Void) {
            eachFit(practice, take)
            if isHardlyUnderstood, practice.strategy == .listening { take(.listeningFirst) }
            if let mood = situation.mood, moodStrategies.contains(practice.strategy) { take(.mood(mood)) }
            if situation.isQuiet, practice.energy == .low { take(.quietWeek) }
            if fitsMinutes { take(.fitsMinutes(practice.minutes)) }
            if let last = past.doneDay {
                if past.wasGlad { take(.gladBefore) }
                take(.longAgo(days: max(situation.day - last, 0)))
            } else {
                take(.newToYou)
            }
            if hasTurn { take(.turn) }
        }

        /// How a practice fits what brings its reader here, on any day.
        func eachFit(_ practice: Practice, _ take: (Reason) -> Void) {
            for (number, concern) in situation.concerns.enumerated() where practice.concerns.contains(concern) {
                take(.concern(concern, isFirst: number == 0))
            }
            take(.evidence(practice.evidence.grade))
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
