import RekindleTown
import Testing

/// Both forms of the check-in keep the same number, so the words for it mean the same.
struct WeekWordsTests {
    struct Line: Sendable {
        var (name, step) = ("", 0)
        var (short, long) = ("", "")

        init(_ name: String, _ step: Int, _ short: String, _ long: String? = nil) {
            (self.name, self.step) = (name, step)
            (self.short, self.long) = (short, long ?? short)
        }
    }

    static let table: [Line] = [
        Line("arguments", 10, "As rare as in good times", "As rarely as in a good time"),
        Line("arguments", 8, "A bit sooner", "A little sooner"),
        Line("arguments", 5, "Quite a bit sooner"),
        Line("arguments", 2, "On most days"),
        Line("arguments", 0, "Over almost anything"),
        Line("sharing", 10, "As in a good time"),
        Line("sharing", 8, "A bit less", "A little less"),
        Line("sharing", 5, "Mostly practical", "Mostly practical things"),
        Line("sharing", 2, "Hardly anything"),
        Line("sharing", 0, "We have stopped"),
        Line("touch", -5, "Far too little"),
        Line("touch", -3, "Rather too little"),
        Line("touch", 0, "About right"),
        Line("touch", 3, "Rather too much"),
        Line("touch", 5, "Far too much"),
        Line("time", 10, "As good as it gets", "As good as it gets for us"),
        Line("time", 8, "Mostly good"),
        Line("time", 5, "Side by side"),
        Line("time", 2, "Rare, or heavy"),
        Line("time", 0, "There is none"),
        Line("ease", 10, "Entirely"),
        Line("ease", 8, "Mostly"),
        Line("ease", 5, "In parts"),
        Line("ease", 2, "Rarely"),
        Line("ease", 0, "Hardly at all"),
    ]

    @Test func `a number is said in both forms with words of one meaning`() async throws {
        try await Town.with { town in
            let ada = try await town.ada()
            let (short, long) = (try await ada.get("/week").body, try await ada.get("/check-in").body)
            for line in Self.table {
                #expect(short.words(line.name, line.step) == line.short)
                #expect(long.words(line.name, line.step) == line.long)
            }
        }
    }

    @Test(arguments: [
        ("How quickly arguments start", "How quickly do small things turn into an argument?"),
        ("Telling each other what goes on inside", "How much do you two tell each other of what is going on inside?"),
        ("Touch and affection, as it is for you", "Touch and affection, as it is for you"),
        ("Your time together, how it is", "When you two have time together, how is it?"),
        ("Being yourself around each other", "Could you be yourself around each other?"),
    ])
    func `both forms ask for the same`(short: String, long: String) async throws {
        try await Town.with { town in
            let ada = try await town.ada()
            #expect(try await ada.get("/week").body.holds(short))
            #expect(try await ada.get("/check-in").body.holds(long))
        }
    }
}

extension String {
    /// What stands beside one choice.
    fileprivate func words(_ name: String, _ step: Int) -> String? {
        guard let label = between("name=\"\(name)\" value=\"\(step)\"", "</label>") else { return nil }
        if let whole = label.between("aria-label=\"", "\"") { return whole }
        return ("<i" + label).replacing(/<[^>]*>/, with: "")
    }
}
