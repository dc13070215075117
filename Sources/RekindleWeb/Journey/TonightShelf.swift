package import RekindleCore

/// What fits which evening. After a fight and where it hurts these were picked by hand: things for one person that ask
/// for no talk. The ranking then decides among them as it does anywhere.
package enum TonightShelf {
    static func practices(_ mood: Situation.Mood, from all: [Practice]) -> [Practice] {
        let picked = picks[mood].map { picks in all.filter { picks.contains($0.id.rawValue) } } ?? []
        return picked.isEmpty ? all : picked
    }

    /// For oneself, while it is still hot or sore, whatever else is open.
    static func ways(_ mood: Situation.Mood, of open: Set<Variant>) -> Set<Variant> {
        mood == .fought || mood == .hurting ? [.alone] : open
    }

    package static let picks: [Situation.Mood: Set<String>] = [
        .fought: [
            "was-it-the-hour", "the-row-you-did-not-have", "odd-ways-of-making-peace", "eleven-per-cent",
            "a-note-for-the-next-bad-evening",
        ],
        .hurting: [
            "a-note-for-the-next-bad-evening", "glad-and", "help-company-or-quiet", "nothing-to-be-fixed",
            "an-afternoon-each", "eleven-per-cent", "a-night-off-from-us", "alone-in-the-same-room",
        ],
        .good: [
            "good-news", "thanks-for-a-deed", "well-behind-their-back", "a-sentence-you-once-said", "what-landed",
            "this-month-last-year", "guided-tour-of-home", "one-song-badly", "small-invitations",
            "the-household-dictionary", "here-is-the-news", "the-row-you-did-not-have",
        ],
    ]
}
