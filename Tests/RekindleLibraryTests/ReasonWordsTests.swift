import RekindleCore
import RekindleLibrary
import Testing

struct ReasonWordsTests {
    static let reasons: [Suggestion.Reason] =
        Concern.allCases.flatMap { [.concern($0, isFirst: true), .concern($0, isFirst: false)] }
        + Situation.Mood.allCases.map { .mood($0) } + Evidence.Grade.allCases.map { .evidence($0) }
        + [0, 1, 13, 14, 59, 60, 364, 365, 4_000].map { .longAgo(days: $0) }
        + [.listeningFirst, .fitsMinutes(1), .fitsMinutes(20), .gladBefore, .quietWeek, .newToYou, .turn]

    @Test(arguments: reasons)
    func `every reason is one short sentence`(_ reason: Suggestion.Reason) {
        #expect(reason.words.hasSuffix(".") && Words.sentences(reason.words).count == 1)
        #expect(Words.of(reason.words).count <= 18)
        #expect(Set(["must", "should", "always", "never"]).isDisjoint(with: Words.of(reason.words)))
    }

    private func sentence(_ reasons: [Suggestion.Reason], grade: Evidence.Grade = .d) throws -> String {
        let practice = try #require(Self.shelf.get().practices.first { $0.evidence.grade == grade })
        return Suggestion(practice: practice, reasons: reasons).sentence
    }

    private static let shelf = Result { try Shelf.english() }

    static let sentences: [([Suggestion.Reason], String)] = [
        (
            [.concern(.fights, isFirst: true), .gladBefore, .newToYou],
            "It is meant for what brings you here, the fights, and you were glad of it the last time;"
        ),
        (
            [.turn, .concern(.fights, isFirst: true), .concern(.money, isFirst: false), .quietWeek],
            "It is meant for what brings you here, the fights, and it is light, for a quiet week;"
        ),
        (
            [.concern(.unheard, isFirst: true), .concern(.money, isFirst: false)],
            "It is meant for what brings you here, not feeling heard, and it also has to do with money;"
        ),
        (
            [.mood(.fought), .turn, .concern(.keep, isFirst: true), .gladBefore],
            "This is a first move after a fight, and it is meant for what brings you here, keeping a good thing good;"
        ),
        ([.turn, .gladBefore, .longAgo(days: 40)], "You were glad of it the last time;"),
        ([.turn, .newToYou, .fitsMinutes(5)], "It comes round today;"),
        ([.newToYou], "It fits an evening like this;"), ([], "It fits an evening like this;"),
    ]

    @Test(arguments: sentences)
    func `why something comes is one sentence of two causes at most`(reasons: [Suggestion.Reason], why: String) throws {
        #expect(try sentence(reasons) == "\(why) it rests on experience and has not been tested.")
    }

    @Test(arguments: [(Evidence.Grade.b, "in a good trial"), (.c, "early signs"), (.d, "not been tested")])
    func `how well it is tested stands at its end`(grade: Evidence.Grade, tested: String) throws {
        let parts = try sentence([.gladBefore], grade: grade).split(separator: "; ")
        #expect(parts.count == 2 && parts[1].contains(tested))
    }

    @Test func `whichever causes stand together, it stays one sentence that presses nobody`() throws {
        for one in Self.reasons {
            for other in Self.reasons where other != one {
                let whole = try sentence([one, other])
                #expect(Words.sentences(whole).count == 1 && Words.of(whole).count <= 40, "\(whole)")
                #expect(whole.split(separator: ";").count == 2 && whole.hasSuffix("."), "\(whole)")
                #expect(whole.first?.isUppercase == true, "\(whole)")
                #expect(Set(["must", "should", "always", "never"]).isDisjoint(with: Words.of(whole)), "\(whole)")
            }
        }
    }

    @Test func `different reasons have different words`() {
        let others = Self.reasons.filter { if case .longAgo = $0 { false } else { true } }
        #expect(Set(others.map(\.words)).count == others.count)
    }

    @Test(arguments: [
        (0, "today"), (1, "a few days ago"), (14, "about 2 weeks ago"), (59, "about 8 weeks ago"),
        (60, "about 2 months ago"), (364, "about 12 months ago"), (365, "more than a year ago"),
    ])
    func `how long ago is told roughly`(days: Int, words: String) {
        #expect(Suggestion.Reason.longAgo(days: days).words == "You last did it \(words).")
    }
}
