import RekindleCore
import Testing

/// A name typed for one evening.
struct GuestTests {
    private static let long = String(repeating: "é", count: Guest.limit)

    @Test(arguments: [
        ("Robin", "Robin"), ("  Robin \t Lee\n", "Robin Lee"), ("<b>", "<b>"), ("שרה", "שרה"),
        ("\u{202e}Robin", "\u{202e}Robin"), ("👵", "👵"),
        (long, long),
    ])
    func `it is taken as it is typed, on one line`(typed: String, name: String) throws {
        #expect(try Guest(typed).name == name)
    }

    @Test(arguments: ["", " ", "\n\t", "\u{202e}", "\u{feff}", "\u{200b} \u{2060}"])
    func `a name that nobody sees is none`(typed: String) {
        #expect(throws: Guest.Refusal.empty) { try Guest(typed) }
    }

    @Test(arguments: [long + "é", String(repeating: "x", count: 10_000), "e" + String(repeating: "\u{301}", count: 60)])
    func `a name is no longer than its limit, marks counted`(typed: String) {
        #expect(throws: Guest.Refusal.tooLong) { try Guest(typed) }
    }

    @Test func `nothing can seal a guest`() {
        #expect(!(Guest.self is any Encodable.Type))
    }
}
