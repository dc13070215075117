package import RekindleCore

/// What fits which evening. After a fight and where it hurts these were picked by hand: things for one person that ask
/// for no talk. The ranking then decides among them as it does anywhere.
package enum TonightShelf {
    static func practices(_ mood: Situation.Mood, from all: [Practice]) -> [Practice] {
        guard let picked = picks[mood] else { return all }
        return all.filter { picked.contains($0.id.rawValue) }
    }

    /// Where none of what was picked is wanted: nothing takes its place while it is still hot or sore.
    static func mayWiden(_ mood: Situation.Mood) -> Bool { mood != .fought && mood != .hurting }

    /// For oneself, while it is still hot or sore, whatever else is open.
    static func ways(_ mood: Situation.Mood, of open: Set<Variant>) -> Set<Variant> {
        mood == .fought || mood == .hurting ? [.alone] : open
    }

    package static let picks: [Situation.Mood: Set<String>] = [
        .fought: [
            "was-it-the-hour", "view-from-outside", "odd-ways-of-making-peace", "a-note-for-the-next-bad-evening",
        ],
        .hurting: [
            "a-note-for-the-next-bad-evening", "help-company-or-quiet", "nothing-to-be-fixed", "an-afternoon-each",
            "a-night-off-from-us", "alone-in-the-same-room",
        ],
        .good: [
            "good-news", "thanks-for-a-deed", "well-behind-their-back", "a-sentence-you-once-said", "what-landed",
            "this-month-last-year", "guided-tour-of-home", "one-song-badly", "small-invitations",
            "the-household-dictionary", "here-is-the-news", "the-row-you-did-not-have",
        ],
    ]
}
