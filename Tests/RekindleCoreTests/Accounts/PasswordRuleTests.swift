import RekindleCore
import Testing

/// Long, and not one that everybody tries first. No rules of composition.
struct PasswordRuleTests {
    private static let common = CommonPasswords([
        "1234567890", "qwertyuiop", "password", "iloveyou", "iloveyousomuch", "passwordpassword",
        "correcthorsebatterystaple", "q1w2e3r4t5", "togetherforever", "sun", "rain", "!qaz2wsx3edc",
    ])

    private func refusal(_ password: String, login: String = "ada") -> PasswordRule.Refusal? {
        PasswordRule.refusal(password, login: login, common: Self.common)
    }

    @Test(
        arguments: [
            "rain on the tin roof", "ratherlong", "ein sehr langer Satz", "это довольно длинно", "長いパスワードを選びました",
            "🌧🏚🎶🐈🫖📚🧦🪴🚲🧭", "          x", "correct horse", String(repeating: "ab cd ", count: 40),
        ])
    func `a long one is fine, whatever it is made of`(password: String) {
        #expect(refusal(password) == nil)
    }

    @Test(arguments: [0, 1, 9])
    func `a short one is not`(count: Int) {
        #expect(refusal(String("kq7-zrw+m".prefix(count))) == .tooShort)
    }

    @Test func `ten letters are enough and nine are not`() {
        #expect(refusal("kq7-zrw+mx") == nil)
        #expect(refusal("kq7-zrw+m") == .tooShort)
    }

    @Test func `letters are counted as people count them`() {
        #expect(refusal("e\u{301}e\u{301}e\u{301}e\u{301}e\u{301}") == .tooShort)
        #expect(refusal("👩‍👩‍👧‍👦👩‍👩‍👧‍👦") == .tooShort)
    }

    @Test func `an endless one is not taken either`() {
        let text = (0..<64).map { "\($0 % 10)abc" }.joined()
        #expect(refusal(text) == nil)
        #expect(refusal(text + "x") == .tooLong)
    }

    @Test(
        arguments: [
            "1234567890", "qwertyuiop", "Password123", "ILOVEYOU123", "iloveyousomuch", "passwordpassword",
            "correcthorsebatterystaple", "q1w2e3r4t5", "TogetherForever",
        ])
    func `what everybody tries first is refused in any case`(password: String) {
        #expect(refusal(password) == .common)
    }

    @Test(
        arguments: ["password1234", "Iloveyou!!", "123password", "2026-rain-2026", "!qaz2wsx3edc"]
    )
    func `one of them with digits and signs around it is refused too`(password: String) {
        #expect(refusal(password) == .common)
    }

    @Test(arguments: ["rain on the roof", "passwortgrün", "sun1234567", "rain-and-sun"])
    func `with other words it is not one of them, and too short a word says nothing`(password: String) {
        #expect(refusal(password) == nil)
    }

    @Test(arguments: ["aaaaaaaaaa", "abababababab", "1231231231", "AbcdabcdABCD", "..........", "🙂🙂🙂🙂🙂🙂🙂🙂🙂🙂"])
    func `one thing over and over is refused`(password: String) {
        #expect(refusal(password) == .common)
    }

    @Test(arguments: ["quillfeather", "Quillfeather1", "12quillfeather", "QUILLFEATHER12345"])
    func `the login name with little added is refused`(password: String) {
        #expect(refusal(password, login: "quillfeather") == .holdsLogin)
    }

    @Test func `the login name within a longer sentence is fine, and so is a short one`() {
        #expect(refusal("quillfeather sails home", login: "quillfeather") == nil)
        #expect(refusal("ada lovelace", login: "ada") == nil)
    }
}
