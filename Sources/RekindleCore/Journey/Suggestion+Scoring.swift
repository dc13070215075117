extension Suggestion {
    /// One practice's reasons.
    struct Scoring {
        private let practice: Practice
        private var reasons: [Reason]

        init(_ practice: Practice, _ situation: Situation, _ past: Past) {
            self.practice = practice
            reasons = Self.fit(practice, situation)
            if situation.isHardlyUnderstood, practice.room == .listening { reasons.append(.listeningFirst) }
            if let mood = situation.mood, mood.rooms.contains(practice.room) { reasons.append(.mood(mood)) }
            if situation.isQuiet, practice.energy == .low { reasons.append(.quietWeek) }
            if situation.minutesAtHand != nil { reasons.append(.fitsMinutes(practice.minutes)) }
            addPast(past, situation.day)
        }

        var suggestion: Suggestion { Suggestion(practice: practice, reasons: reasons) }

        /// How it fits what brings its reader here, on any day.
        static func fit(_ practice: Practice, _ situation: Situation) -> [Reason] {
            let concerns = situation.concerns.enumerated()
                .filter { practice.concerns.contains($0.element) }
                .map { Reason.concern($0.element, isFirst: $0.offset == 0) }
            return concerns + [.evidence(practice.evidence.grade)]
        }

        private mutating func addPast(_ past: Past, _ day: Int) {
            guard let last = past.lastDay[practice.id] else { return reasons.append(.newToYou) }
            if past.lastHow[practice.id]?.how == .glad { reasons.append(.gladBefore) }
            reasons.append(.longAgo(days: max(day - last, 0)))
        }
    }
}
