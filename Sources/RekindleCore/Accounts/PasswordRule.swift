/// What makes a password good enough: long, and not one that everybody tries first. No rules of composition.
package enum PasswordRule {
    package static let shortest = 10
    package static let longest = Typed.passwordLetters

    package enum Refusal: Error, Equatable, Sendable {
        case tooShort, tooLong, common, holdsLogin
    }

    /// Nil when the password may be used. It is looked at as it will be stretched.
    /// - Parameter common: what everybody tries first.
    package static func refusal(_ typed: String, login: String, common: CommonPasswords) -> Refusal? {
        guard let password = Typed.password(typed) else { return .tooLong }
        if password.count < shortest { return .tooShort }
        let plain = password.lowercased()
        if isRepetition(plain) || common.holds(plain) { return .common }
        guard let login = Typed.login(login), login.count >= 4 else { return nil }
        return plain.contains(login) && password.count < login.count + 6 ? .holdsLogin : nil
    }

    /// `aaaaaaaaaa`, `abababababab`, `1231231231`.
    private static func isRepetition(_ text: String) -> Bool {
        let letters = Array(text)
        return (1...4).contains { width in
            letters.indices.allSatisfy { letters[$0] == letters[$0 % width] }
        }
    }
}
