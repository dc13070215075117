import RekindleSite

/// What a kind of kept thing is called where there are several of it, and where it can be seen or taken back.
package struct KindWords: Sendable {
    let title: String
    /// Nil where it is shown nowhere by itself.
    let path: Path?

    /// A kind that has no words of its own is called by the word that the export has for it.
    init(_ kind: String) {
        let known = Self.all[kind]
        title = known?.0 ?? Self.spelled(kind)
        path = known?.1
    }

    /// Whether the kind has words here: tests ask it of each.
    package static func has(_ kind: String) -> Bool { all[kind] != nil }

    private static func spelled(_ kind: String) -> String {
        let words = kind.replacing("-", with: " ")
        return words.prefix(1).uppercased() + words.dropFirst()
    }

    private static let all: [String: (String, Path?)] = own.merging(shared) { first, _ in first }

    private static let own: [String: (String, Path?)] = [
        "profile": ("Your profile", .profile), "preferences": ("What you are offered", .offers),
        "login": ("Your login name", .password), "session": ("Where you signed in", .sessions),
        "account-news": ("Changes to your ways in", .sessions), "recovery": ("Your recovery code", .recovery),
        "pin": ("Your PIN", .pin), "second-step": ("Your second step", .secondStep),
        "draft": ("Begun and not sent", nil), "beginning": ("What brought you here", .begin),
        "invitation": ("Your link to join", .invite), "joining": ("A yes that waits", .invite),
        "first-minute": ("What you would not want to lose", .firstMinute), "check-in": ("Check-ins", .checkIn),
        "ticks": ("What you ticked for a week", .plan), "own-week": ("One thing just for you", .plan),
        "trial-offer": ("What you were willing to try", .trial), "trial-review": ("Your looks back at a try", .trial),
        "doing": ("What you did", .library), "shown": ("What was offered to you lately", nil),
        "put-away": ("What you put away", .ours), "from-file": ("From a file", .importing),
    ]

    private static let shared: [String: (String, Path?)] = [
        "card": ("How you see each other here", .profile), "first-minutes": ("First minutes", .firstMinute),
        "picture": ("Pictures of how you both saw it", .picture), "week-plan": ("Plans for a week", .plan),
        "trial": ("Tries", .trial), "trial-end": ("How a try was for you both", .trial),
        "both-glad": ("What you were both glad of", .week), "weekly-talk": ("Ten minutes a week", .weeklyTalk),
        "parting-letter": ("A letter at the end", .ours),
    ]
}
