import RekindleCore

extension Feature {
    /// Who somebody is to the other, and what they like to be offered.
    package static let profile = Feature(
        "Profile", keeps: [Profile.self, Member.self, Preferences.self], guards: [Profile.self],
        kept: Keeping.profile)
}
