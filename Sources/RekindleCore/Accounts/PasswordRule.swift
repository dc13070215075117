/// What makes a password good enough: long, and not one that everybody tries first. No rules of composition.
package enum PasswordRule {
    package static let shortest = 10
    package static let longest = 256

    package enum Refusal: Error, Equatable, Sendable {
        case tooShort, tooLong, common, holdsLogin
    }

    /// Nil when the password may be used.
    /// - Parameter common: what everybody tries first.
    package static func refusal(_ password: String, login: String, common: CommonPasswords) -> Refusal? {
        if password.count < shortest { return .tooShort }
        if password.count > longest { return .tooLong }
        let plain = password.lowercased()
        if isRepetition(plain) || common.holds(plain) { return .common }
        if login.count >= 4, plain.contains(login.lowercased()), password.count < login.count + 6 { return .holdsLogin }
        return nil
    }

    /// `aaaaaaaaaa`, `abababababab`, `1231231231`.
    private static func isRepetition(_ text: String) -> Bool {
        let letters = Array(text)
        return (1...4).contains { width in
            letters.indices.allSatisfy { letters[$0] == letters[$0 % width] }
        }
    }
}
