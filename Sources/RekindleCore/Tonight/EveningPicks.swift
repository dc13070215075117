/// What was picked by hand for one kind of evening. The ranking decides among it as it does anywhere.
package struct EveningPicks: Hashable, Codable, Sendable, Identifiable {
    /// The evening that it is for.
    package let id: Situation.Mood
    /// What can be offered then.
    package let practices: [Practice.ID]

    /// At most so many for one evening.
    package static let limit = 24
}

extension Situation.Mood {
    /// While it is still hot or sore: then nothing but what was picked comes, and only what somebody does by themselves.
    package var isSore: Bool { self == .fought || self == .hurting }
}
