import RekindleCore

// What is kept as text of what somebody says of themselves, and of what Today noted.
extension FeatureSpec {
    static let profileTexts: [FrozenText] = [
        FrozenText(
            Profile(name: "Ada", pronouns: "she", zone: "Europe/Berlin", hue: .rust, idleMinutes: 12),
            FrozenText.fields("Ada", "she", "Europe/Berlin", "rust", "12")),
        FrozenText(Member(name: "Ada", pronouns: "she", hue: .lake), FrozenText.fields("Ada", "she", "lake")),
        FrozenText(
            preferences,
            FrozenText.fields("tea walk", "touch lessons", "20", "said apart alone", "resting", "muted", "22", "7")),
        FrozenText(Preferences(), FrozenText.fields("", "", "", "", "", "", "", "")),
    ]

    private static let preferences: Preferences = {
        var preferences = Preferences()
        (preferences.favourites, preferences.declined) = (["tea", "walk"], [.touch, .lessons])
        (preferences.minutes, preferences.ways) = (20, [.apart, .alone])
        (preferences.isResting, preferences.isMuted) = (true, true)
        (preferences.quietFrom, preferences.quietTo) = (22, 7)
        return preferences
    }()

    static let tonightTexts: [FrozenText] = [
        FrozenText(
            Shown([.init(practice: "walk", day: 20_001), .init(practice: "tea", day: 20_000)]),
            "walk 20001;tea 20000"),
        FrozenText(
            { () -> OwnToday in
                var own = OwnToday()
                (own.notes["Signs"], own.notes["Plan"]) = (TodayNote(["a:1"]), TodayNote(["2962", "", "tea"]))
                return own
            }(), "Plan 2962  tea;Signs a:1"),
        FrozenText(
            { () -> SharedToday in
                var shared = SharedToday()
                (shared.notes["Trials"], shared.notes["Weekly"]) = (TodayNote(["1", ""]), TodayNote([]))
                return shared
            }(), "Trials 1 ;Weekly"),
    ]
}
