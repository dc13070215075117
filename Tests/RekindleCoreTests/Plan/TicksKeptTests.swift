import RekindleCore
import Testing

/// Ticks are read with each look at the plan, and kept as a few words.
struct TicksKeptTests {
    @Test(arguments: [[], ["good-news"], ["good-news", "what-landed", "\u{301}x"]] as [[Practice.ID]])
    func `ticks come back in their order`(practices: [Practice.ID]) throws {
        let ticks = Ticks(week: Week(number: 2_962), practices: practices)
        #expect(try Ticks(keptText: #require(ticks.keptText)) == ticks)
    }

    @Test(arguments: ["", "a b"] as [Practice.ID]) func `ids that are no single word are kept as JSON`(id: Practice.ID)
    {
        #expect(Ticks(week: Week(number: 1), practices: [id]).keptText == nil)
    }

    @Test(arguments: ["", "week", "12x good-news", "99999999999999999999"])
    func `what says no week is refused`(text: String) {
        #expect(Ticks(keptText: text) == nil)
    }

    @Test func `the words are these`() {
        #expect(
            Ticks(week: Week(number: 2_962), practices: ["good-news", "what-landed"]).keptText
                == "2962 good-news what-landed")
    }
}
