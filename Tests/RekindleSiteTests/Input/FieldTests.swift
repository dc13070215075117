import RekindleTesting
import RekindleTown
import Testing

/// What can be wrong with a field: refused in words, and what was typed stays.
struct FieldTests {
    struct Case: Sendable, CustomTestStringConvertible {
        var path: String
        var fields: [(String, String)]
        var words: String

        init(_ path: String, _ words: String, _ fields: [(String, String)]) {
            (self.path, self.words, self.fields) = (path, words, fields)
        }

        var testDescription: String { "\(path): \(words)" }
    }

    static let rooms: [Case] = [
        Case("/begin", "Tap at least one word", []),
        Case("/begin", "Tap at least one word", [("sentence", " \n\t ")]),
        Case("/begin", "not on the list", [("concern", "fights"), ("concern", "none-of-these"), ("sentence", "kept")]),
        Case("/begin", "longer than 280", [("concern", "fights"), ("sentence", OddText.long)]),
        Case("/begin", "longer than 280", [("concern", "fights"), ("sentence", OddText.heavy)]),
        Case("/begin", "longer than 280", [("concern", "fights"), ("sentence", "kept"), ("correction", OddText.long)]),
        Case("/us/first", "Write one thing", []),
        Case("/us/first", "Write one thing", [("words", " \n ")]),
        Case("/us/first", "longer than 280", [("words", OddText.long)]),
        Case("/us/first", "longer than 280", [("words", OddText.heavy)]),
        Case("/check-in", "Answer one thing", []),
        Case("/check-in", "Answer one thing", [("bring", "arguments")]),
        Case("/check-in", "not on the list", [("arguments", "3"), ("sentence", "kept")]),
        Case("/check-in", "not on the list", [("touch", "10"), ("sentence", "kept")]),
        Case("/check-in", "not on the list", [("time", "much"), ("sentence", "kept")]),
        Case("/check-in", "not on the list", [("understood", "99999999999999999999"), ("sentence", "kept")]),
        Case("/check-in", "not on the list", [("closeness", "0"), ("sentence", "kept")]),
        Case("/check-in", "not on the list", [("closeness", "8"), ("sentence", "kept")]),
        Case("/check-in", "not on the list", [("strength", "money"), ("sentence", "kept")]),
        Case("/check-in", "not on the list", [("matters", "money"), ("sentence", "kept")]),
        Case("/check-in", "not on the list", [("arguments", "2"), ("bring", "sentence"), ("sentence", "kept")]),
        Case("/check-in", "up to 3", ["laughter", "team", "trust", "home"].map { ("strength", $0) }),
        Case("/check-in", "longer than 280", [("arguments", "2"), ("sentence", OddText.long)]),
        Case("/check-in/use", "not on the list", [("bring", "everything")]),
        Case("/help/questions", "Choose one of the two", [("alone", "perhaps")]),
        Case("/me/recovery", "Choose one of the three", [("finder", "everybody")]),
        Case("/me/pin", "4 to 12 digits", [("pin", "123"), ("password", Town.password)]),
        Case("/me/pin", "4 to 12 digits", [("pin", "1234567890123"), ("password", Town.password)]),
        Case("/me/pin", "4 to 12 digits", [("pin", "١٢٣"), ("password", Town.password)]),
        Case("/me/pin", "4 to 12 digits", [("pin", "١٢٣x"), ("password", Town.password)]),
    ]

    @Test func `in the rooms`() async throws {
        let store = GlassStore()
        try await Town.with(store: store) { town in
            let (ada, _) = try await town.couple()
            try await ada.checkIn([("arguments", "2")])
            let rows = try await store.rows()
            for row in Self.rooms { try await Self.check(row, with: ada.copy()) }
            #expect(try await store.rows() == rows)
        }
    }

    static let start = [("name", "Ada"), ("login", "ada"), ("password", "rain on the tin roof"), ("adult", "yes")]

    /// One field of the form for an account changed.
    static let account: [Case] =
        [
            ("name", "", "Type the name"), ("name", "  ", "Type the name"),
            ("name", String(repeating: "n", count: 61), "longer than 60"), ("name", OddText.heavy, "longer than 60"),
            ("login", "", "Type a login name"), ("login", String(repeating: "l", count: 41), "at most 40"),
            ("password", "", "at least 10"), ("password", "123456789", "at least 10"),
            ("password", String(repeating: "p q", count: 86), "at most 256"),
            ("password", "qwertyuiop", "first that people try"), ("password", "Password123", "first that people try"),
            ("password", "aaaaaaaaaaaa", "first that people try"), ("adult", "", "18 or over"),
        ].map { name, value, words in
            Case("/start", words, start.filter { $0.0 != name } + (value.isEmpty ? [] : [(name, value)]))
        } + [
            Case(
                "/start", "mostly the login name",
                [("name", "A"), ("login", "adelina"), ("password", "adelina1815"), ("adult", "yes")])
        ]

    @Test func `of a new account`() async throws {
        let store = GlassStore()
        try await Town.with(store: store) { town in
            let browser = town.browser()
            try await browser.get("/start?key=\(Town.firstKey)")
            let rows = try await store.rows()
            for row in Self.account {
                let keyed = Case(row.path, row.words, row.fields + [("key", Town.firstKey)])
                try await Self.check(keyed, with: browser.copy())
            }
            #expect(try await store.rows() == rows)
        }
    }

    private static func check(_ row: Case, with browser: Browser) async throws {
        let reply = try await browser.post(row.path, row.fields)
        #expect(reply.status == 422 && reply.refusal?.contains(row.words) == true, "\(row) \(reply.refusal ?? "")")
        for (name, value) in row.fields where ["sentence", "correction", "words", "name", "login"].contains(name) {
            let kept = value.trimmingPrefix(/\s+/)
            #expect(reply.body.holds(kept), "\(name) of \(row)")
        }
        for (_, value) in row.fields where value == Town.password { #expect(!reply.body.holds(value), "\(row)") }
    }
}
