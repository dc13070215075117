extension Suggestion {
    /// What a ranking asks of a practice, taken out once: handed around whole, a practice is copied with all its texts
    /// at every question, which took most of the time.
    struct Traits {
        let id: Practice.ID
        let room: Strategy
        let concerns: [Concern]
        let minutes: Int
        let variants: [Variant: String]
        let energy: Energy
        let grade: Evidence.Grade
        let isAdult: Bool

        /// Each practice's, at its place.
        static func all(of practices: [Practice]) -> [Traits] {
            practices.map {
                Traits(
                    id: $0.id, room: $0.room, concerns: $0.concerns, minutes: $0.minutes, variants: $0.variants,
                    energy: $0.energy, grade: $0.evidence.grade, isAdult: $0.adult)
            }
        }
    }
}
