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
