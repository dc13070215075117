import RekindleSite

/// What a kind of kept thing is called where there are several of it, and where it can be seen or taken back.
struct KindWords: Sendable {
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
    static func has(_ kind: String) -> Bool { all[kind] != nil }

    private static func spelled(_ kind: String) -> String {
        let words = kind.replacing("-", with: " ")
        return words.prefix(1).uppercased() + words.dropFirst()
    }

    private static let all: [String: (String, Path?)] = [
        "profile": ("Your name and how you appear", .profile),
        "member": ("Names and colours that you both see", .profile),
        "preferences": ("Offers, rest weeks and favourites", .offers),
        "login-name": ("Login name", .password), "session": ("Sessions", .sessions),
        "account-news": ("Changes to your ways in", .sessions), "recovery-choice": ("Recovery code", .recovery),
        "pin": ("PIN", .pin), "second-step": ("Second step", .secondStep), "draft": ("Begun and not sent", .today),
        "beginning": ("What brought you here", .begin), "first-minute": ("First minute, yours", .us),
        "first-minutes": ("First minutes, opened", .firstMinute), "check-in": ("Check-ins", .checkIn),
        "brought": ("What you bring of a check-in", .picture), "picture": ("Pictures of how you both see it", .picture),
        "marks": ("What you ticked for a week", .plan), "own-week": ("One thing just for you", .plan),
        "plan": ("Plans for a week", .plan), "try-offer": ("What you would try", .trial), "try": ("Tries", .trial),
        "try-look": ("Looks back at a try, yours", .trial), "try-end": ("Looks back at a try, opened", .trial),
        "doing": ("Things you did", .library), "glad": ("That you were glad of something", .week),
        "ten": ("Dates for ten minutes", .weeklyTalk), "invitation": ("Your link to join", .invite),
        "parting-letter": ("Words left behind", .ours),
    ]
}
