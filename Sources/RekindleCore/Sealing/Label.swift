/// Who may read an item, in the few words that people see on everything.
package enum Label: String, CaseIterable, Codable, Sendable {
    case onlyYou
    case sealedUntilBoth
    case bothSaidYes
    case bothOfYou
    case neverShown

    /// The wording is fixed: people learn it once and can trust it everywhere.
    package var words: String {
        switch self {
        case .onlyYou: "Only you"
        case .sealedUntilBoth: "Sealed until you have both answered"
        case .bothSaidYes: "Only what you both said yes to"
        case .bothOfYou: "Both of you"
        case .neverShown: "Never shown"
        }
    }
}
