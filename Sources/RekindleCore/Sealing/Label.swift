/// Who may read an item; it stands on everything.
package enum Label: String, CaseIterable, Codable, Sendable {
    case onlyYou
    case sealedUntilBoth
    case bothSaidYes
    case bothOfYou
    case neverShown
}
