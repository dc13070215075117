import RekindleCore
import RekindleTesting
import Testing

/// What somebody types, prepared to be compared.
struct TypedTests {
    /// Letters that fall apart, change with their case, cannot be seen, or go together with their neighbours.
    private static let odd: [Unicode.Scalar] =
        Array("aAzZ09 .-'ßẞİıǅﬁſΣς´¨¯¸ﷺK가힣ｱﾞＡ　⁰½".unicodeScalars)
        + [
            "\u{301}", "\u{323}", "\u{345}", "\u{200b}", "\u{200d}", "\u{feff}", "\u{ad}", "\u{2060}", "\u{fe0f}",
            "\u{a0}", "\u{2003}", "\u{3164}", "\u{1161}", "\u{11a8}", "\u{34f}", "\u{3099}", "\u{ff9e}", "\u{1d15e}",
        ]

    private static func text(_ chance: inout Chance) -> String {
        let letters = (0..<chance.number(below: 12)).map { _ in odd[chance.number(below: odd.count)] }
        return String(String.UnicodeScalarView(letters))
    }

    @Test(arguments: 1...20) func `prepared once more, a name or a password is what it was`(seed: Int) throws {
        var chance = Chance(seed: UInt64(seed))
        for _ in 0..<300 {
            let typed = Self.text(&chance)
            let (login, password) = (try #require(Typed.login(typed)), try #require(Typed.password(typed)))
            if Typed.fits(login, Typed.loginLimit) {
                #expect(
                    Typed.login(login)?.utf8.elementsEqual(login.utf8) == true, "\(typed.unicodeScalars.map(\.value))")
            }
            #expect(Typed.password(password)?.utf8.elementsEqual(password.utf8) == true)
        }
    }

    @Test(arguments: [
        ("Ada", "ada"), (" ada\u{3000}", "ada"), ("ａｄａ", "ada"), ("ada\u{feff}", "ada"), ("a\u{200d}da", "ada"),
        ("e\u{301}va", "éva"), ("\u{feff}\u{ad}", ""), ("´ada", "\u{301}ada"),
    ])
    func `a name is prepared`(typed: String, login: String) {
        #expect(Typed.login(typed) == login)
    }

    @Test func `a name of forty letters fits, and one more does not`() {
        #expect(Typed.login(String(repeating: "é", count: 40)) != nil)
        #expect(Typed.login(String(repeating: "a", count: 41)) == nil)
        #expect(Typed.login(String(repeating: "\u{fdfa}", count: 40)) != nil)
    }

    @Test func `a password keeps its case and the spaces around it`() {
        #expect(Typed.password(" Rain\u{a0}Roof\u{3000}") == " Rain Roof ")
        #expect(Typed.passwords("rain roof") == ["rain roof"])
        #expect(Typed.passwords("rain\u{a0}roof") == ["rain roof", "rain\u{a0}roof"])
        #expect(Typed.passwords(String(repeating: "a", count: 257)).isEmpty)
    }

    @Test(arguments: [
        ("4711", "4711"), (" 47-11 ", "4711"), ("４７１１", "4711"), ("٤٧١١", "4711"), ("47\u{200e}11\u{a0}", "4711"),
        ("47x1", "47x1"), ("", ""), ("½", "½"),
    ])
    func `digits are those of ASCII`(typed: String, digits: String) {
        #expect(Typed.digits(typed) == digits)
    }

    @Test func `a code may be typed wide, apart and with something invisible`() {
        #expect(Typed.code("ＡＢ2c-\u{feff}d\u{2011}e f") == "AB2cdef")
        #expect(Typed.code(String(repeating: "a", count: 101)) == nil)
    }

    @Test(arguments: ["", " ", "\u{200b}", "\u{3164}", "\u{2800}", "\u{feff}\u{a0}"])
    func `what nobody can see is blank`(text: String) {
        #expect(Typed.isBlank(text))
    }

    @Test func `what is too long is refused before anything is normalised`() {
        let counted = Count()
        let endless = "e" + String(repeating: "\u{301}\u{323}", count: 15_000)
        Typed.$counting.withValue(Typed.Listener { counted.add($0) }) {
            #expect(Typed.login(endless) == nil && Typed.earlierLogin(endless) == nil && Typed.password(endless) == nil)
            #expect(Typed.passwords(endless).isEmpty && Typed.digits(endless) == nil && Typed.code(endless) == nil)
        }
        #expect(counted.sum == 0)
    }
}
