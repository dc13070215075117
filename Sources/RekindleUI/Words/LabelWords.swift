package import RekindleCore

extension Label {
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
