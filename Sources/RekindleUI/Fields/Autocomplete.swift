/// What a browser may fill into a field by itself. A device may belong to two, so nothing of what a person is called or
/// wrote is among it: only what a password manager keeps for each of them.
package enum Autocomplete: String, CaseIterable, Sendable {
    case off, username
    case currentPassword = "current-password"
    case newPassword = "new-password"
    case oneTimeCode = "one-time-code"
}
