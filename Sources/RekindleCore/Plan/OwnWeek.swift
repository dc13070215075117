/// What somebody keeps for one week, for nobody else: one thing for themselves, and what they set aside.
package struct OwnWeek: Codable, Equatable, Sendable {
    package var solo: Practice.ID?
    /// Set aside without a word; the other sees no difference.
    package var aside: [Practice.ID]

    package init(solo: Practice.ID? = nil, aside: [Practice.ID] = []) {
        self.solo = solo
        self.aside = aside
    }

    /// Sets something aside, once.
    package mutating func setAside(_ practice: Practice.ID) {
        if !aside.contains(practice) { aside.append(practice) }
    }

    /// Brings it back to its place.
    package mutating func bringBack(_ practice: Practice.ID) {
        aside.removeAll { $0 == practice }
    }
}

extension OwnWeek: Content {
    package static var kind: String { "own-week" }
    package static var label: Label { .onlyYou }
}
