import RekindleTesting
import RekindleTown
import Testing

/// What can be wrong with a date, and both at once.
struct WeeklyTalkInputTests {
    static let refused: [(day: String, time: String, words: String)] = [
        ("", "", "Choose a day and a time"), ("2026-10-30", "", "Choose a day and a time"),
        ("", "20:00", "Choose a day and a time"), ("2026-10-32", "20:00", "not on the calendar"),
        ("next Friday", "20:00", "not on the calendar"), ("2026-10-30", "25:00", "not on the calendar"),
        ("2026-02-29", "20:00", "not on the calendar"), ("<b>", "\"><script>", "not on the calendar"),
        (OddText.long, OddText.heavy, "not on the calendar"), ("2026-10-23", "21:00", "still to come"),
        ("1970-01-01", "20:00", "still to come"), ("2026-12-23", "20:00", "still to come"),
        ("9999-12-31", "23:59", "still to come"),
    ]

    @Test(arguments: 0..<13) func `what cannot be a date is refused in words, and what was typed stays`(
        number: Int
    ) async throws {
        let store = GlassStore()
        try await Town.with(store: store) { town in
            let (ada, _) = try await town.couple()
            try await ada.get("/week/ten?step=4&thing=")
            let rows = try await store.rows()
            let (day, time, words) = Self.refused[number]
            let reply = try await ada.post("/week/ten", [("thing", ""), ("day", day), ("time", time)])
            #expect(reply.status == 422 && reply.refusal?.contains(words) == true, "\(reply.refusal ?? "")")
            for (name, typed) in [("day", day), ("time", time)] {
                #expect(reply.body.holds(" name=\"\(name)\" value=\"\(Self.staying(typed).escaped)\""), "\(name)")
            }
            #expect(try await store.rows() == rows)
        }
    }

    /// No page offers as much for a day or a time as 64 letters; of more, so many stay and are looked at.
    private static func staying(_ typed: String) -> String {
        String(String.UnicodeScalarView(typed.unicodeScalars.prefix(64)))
    }

    @Test(arguments: ["0", "5", "-1", "01", "x", "", "99999999999999999999", "1%00"])
    func `a screen that is none is the first page`(step: String) async throws {
        try await Town.with { town in
            let ada = try await town.ada()
            #expect(try await ada.get("/week/ten?step=\(step)").heading == "Ten minutes a week")
        }
    }

    @Test func `whoever is late sees both dates, and decides`() async throws {
        try await Town.with { town in
            let (ada, sam) = try await town.couple()
            for browser in [ada, sam] { try await browser.get("/week/ten?step=4&thing=") }
            #expect(try await ada.post("/week/ten", [("day", "2026-10-30"), ("time", "20:30")]).status == 303)
            let late = try await sam.post("/week/ten", [("day", "2026-10-31"), ("time", "18:00")])
            #expect(late.status == 422 && late.refusal?.contains("Look at both") == true)
            #expect(late.body.holds("Friday 30 October, 20:30") && late.field("day") == "2026-10-31")
            #expect(try await ada.get("/week/ten").body.holds("Friday 30 October"))
            let seen = [("day", "2026-10-31"), ("time", "18:00"), ("version", late.hidden("version") ?? "")]
            #expect(try await sam.post("/week/ten", seen).location == "/week/ten?kept=yes")
            #expect(try await ada.get("/week/ten").body.holds("Saturday 31 October, 18:00"))
            // The same once more, from either, is kept once.
            #expect(try await ada.post("/week/ten", seen).location == "/week/ten?kept=yes")
        }
    }

    @Test func `both at the same moment: one is kept, and the other sees both`() async throws {
        for _ in 0..<10 {
            try await Town.with { town in
                let (ada, sam) = try await town.couple()
                async let one = ada.keepTalk("2026-10-30", "20:30")
                async let other = sam.keepTalk("2026-10-31", "18:00")
                let replies = try await [one, other]
                let late = replies.filter { $0.status == 422 }
                // Whoever looked after the other had kept it has seen it.
                #expect(replies.contains { $0.status == 303 } && late.count < 2)
                for reply in late { #expect(reply.body.holds("Kept meanwhile")) }
                let (hers, his) = (try await ada.get("/week/ten").body, try await sam.get("/week/ten").body)
                for moment in ["Friday 30 October, 20:30", "Saturday 31 October, 18:00"] {
                    #expect(hers.holds(moment) == his.holds(moment))
                }
            }
        }
    }

    @Test func `both the same at the same moment is kept once`() async throws {
        try await Town.with { town in
            let (ada, sam) = try await town.couple()
            for browser in [ada, sam] { try await browser.get("/week/ten?step=4&thing=") }
            let fields = [("day", "2026-10-30"), ("time", "20:30")]
            async let one = ada.post("/week/ten", fields)
            async let other = sam.post("/week/ten", fields)
            #expect(try await [one.location, other.location] == ["/week/ten?kept=yes", "/week/ten?kept=yes"])
        }
    }
}
