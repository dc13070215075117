package import RekindleRooms

/// What the tests of all pages need of a room, beside its `FeatureSpec`, which knows none: whichever route lacks its row,
/// or form its fields, makes them fail.
package struct PagesSpec: Sendable {
    /// The room; nil for pages behind which nothing is kept.
    package let feature: Feature?
    /// What each of its addresses answers to whom.
    package let rows: [PolicyRow]
    /// Each of its forms.
    package let forms: [FormSpec]
    /// What somebody may send there for themselves, whatever the two have done; the rest stands in `PrivateLife`.
    package let own: [OwnForm]
    /// What is planted of its kinds, to be looked for on every page.
    package let canaries: [Canary]
    /// The kinds that hold words and have none of these, with the reason.
    package let unplanted: [String: String]

    init(
        _ feature: Feature? = nil, rows: [PolicyRow], forms: [FormSpec] = [], own: [OwnForm] = [],
        canaries: [Canary] = [], unplanted: [String: String] = [:]
    ) {
        (self.feature, self.rows, self.forms, self.own) = (feature, rows, forms, own)
        (self.canaries, self.unplanted) = (canaries, unplanted)
    }

    /// One for each line of the house, in its order.
    package static let all: [PagesSpec] = [
        accounts, profile, inviting, beginning, firstMinute, signs, plan, trials, doing, weekly, tonight,
        parting, importing,
        library, help, trust, export, tabs, drafts, live, system,
    ]

    /// The row of every address there is.
    package static let rows: [PolicyRow] = all.flatMap(\.rows)
    /// What is planted of every room.
    package static let canaries: [Canary] = all.flatMap(\.canaries)
    /// Every form there is, but for the one that only locks.
    package static let forms: [FormSpec] = all.flatMap(\.forms)
}
