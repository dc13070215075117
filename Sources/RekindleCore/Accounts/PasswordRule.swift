/// What makes a password good enough: long, and not one that everybody tries first. No rules of composition.
package enum PasswordRule {
    package static let shortest = 10
    package static let longest = 256

    package enum Refusal: Error, Equatable, Sendable {
        case tooShort, tooLong, common, holdsLogin
    }

    /// Nil when the password may be used.
    package static func refusal(_ password: String, login: String) -> Refusal? {
        if password.count < shortest { return .tooShort }
        if password.count > longest { return .tooLong }
        let plain = password.lowercased()
        if isRepetition(plain) || common.contains(plain) { return .common }
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

    /// The most used passwords of ten letters and more; shorter ones are refused for their length.
    private static let common: Set<String> = [
        "1234567890", "0123456789", "9876543210", "0987654321", "12345678910", "123456789a", "123456789q",
        "1234567891", "1q2w3e4r5t", "1q2w3e4r5t6y", "1qaz2wsx3edc", "qwertyuiop", "qwerty12345", "qwerty123456",
        "qwertyuiop123", "asdfghjkl1", "asdfghjkl123", "zxcvbnm123", "password12", "password123", "password1234",
        "passw0rd123", "p@ssw0rd123", "password!1", "mypassword", "iloveyou12", "iloveyou123", "iloveyou1234",
        "iloveyousomuch", "iloveyou2", "letmein123", "welcome123", "welcome1234", "sunshine123", "princess123",
        "football123", "baseball123", "superman123", "dragon12345", "monkey12345", "michael123", "jennifer123",
        "abcdefghij", "abcdefghijk", "abc1234567", "abcd123456", "abcd1234567", "changeme123", "administrator",
        "trustno1trustno1", "whatever123", "starwars123", "computer123", "internet123", "liverpool123",
        "chocolate1", "chocolate123", "butterfly1", "butterfly123", "loveyou123", "lovelove123", "forever123",
        "qazwsxedc123", "q1w2e3r4t5", "q1w2e3r4t5y6", "a1b2c3d4e5", "aa12345678", "asdf123456", "asdfasdfasdf",
        "qwerqwerqwer", "secret1234", "secretsecret", "testtest123", "test123456", "loveforever", "togetherforever",
        "mylove12345", "babygirl123", "passwordpassword", "correcthorsebatterystaple", "1111111111a",
    ]
}
