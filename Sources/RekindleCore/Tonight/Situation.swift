/// What a suggestion may know: what its reader said, and what both have already been shown. Nothing else.
package struct Situation: Equatable, Sendable {
    /// How tonight is, tapped and forgotten.
    package enum Mood: String, CaseIterable, Codable, Sendable {
        case fought, hurting, quiet, good
    }

    /// Days since 1970 where the reader is.
    package var day: Int
    package var concerns: [Concern]
    package var mood: Mood?
    /// Minutes at hand; nil when anything will do.
    package var minutes: Int?
    /// The ways that are open: alone, together, on one phone, apart.
    package var ways: Set<Variant>
    /// How understood the reader said they feel, 0 to 10; nil when they did not say.
    package var understood: Int?
    /// What was done, and what was proposed, with the day.
    package var past: [Doing]
    /// What Today offered lately, this day included.
    package var shown: Shown
    /// Strategies that the reader would rather not be offered.
    package var declined: Set<Strategy>
    /// Whether both, each alone, opened the part for adults.
    package var isAdultOpen: Bool
    package var isQuiet: Bool
    /// Whether their own words put Help before anything else.
    package var isHelpFirst: Bool

    package init(
        day: Int, concerns: [Concern] = [], mood: Mood? = nil, minutes: Int? = nil,
        ways: Set<Variant> = [.alone], understood: Int? = nil, past: [Doing] = [], shown: Shown = Shown(),
        declined: Set<Strategy> = [], isAdultOpen: Bool = false, isQuiet: Bool = false,
        isHelpFirst: Bool = false
    ) {
        self.day = day
        self.concerns = concerns
        self.mood = mood
        self.minutes = minutes
        self.ways = ways
        self.understood = understood
        self.past = past
        self.shown = shown
        self.declined = declined
        self.isAdultOpen = isAdultOpen
        self.isQuiet = isQuiet
        self.isHelpFirst = isHelpFirst
    }
}
