/// What somebody keeps for one week, for nobody else: one thing for themselves, and what they set aside.
package struct OwnWeek: Codable, Equatable, Sendable {
    package var solo: Practice.ID?
    /// Set aside without a word; the other sees no difference.
    package var aside: [Practice.ID]

    package init(solo: Practice.ID? = nil, aside: [Practice.ID] = []) {
        self.solo = solo
        self.aside = aside
    }
}

/// What somebody likes and would rather not be offered, and how much time they usually have. Only they see it.
package struct Preferences: Codable, Equatable, Sendable {
    package var favourites: [Practice.ID]
    package var declined: [Room]
    /// Minutes they usually have; nil when they did not say.
    package var minutes: Int?
    /// Rest weeks of their own, while this is on; it looks like any quiet week.
    package var isResting: Bool
    /// Nothing live, no reminders: the page stays as it was loaded.
    package var isMuted: Bool
    /// Hours during which nothing is sent, from and to, in their own zone.
    package var quietFrom: Int?
    package var quietTo: Int?

    package static let minutesOffered = [5, 10, 20, 45]

    package init() {
        (favourites, declined, minutes, isResting, isMuted) = ([], [], nil, false, false)
    }
}
