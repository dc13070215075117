import RekindleCore
import Testing

@Suite struct SelfCheckTests {
    /// One question for each part of Help, and two for the first.
    private static let items =
        [SelfCheck.Item("q0", .fear, .afraid, "Is it so?")]
        + SelfCheck.Part.allCases.enumerated().map { number, part in
            SelfCheck.Item("q\(number + 1)", SelfCheck.Subject.allCases[number], part, "Is it so?")
        }

    private func outcome(_ answer: (SelfCheck.Item) -> SelfCheck.Answer?) -> SelfCheck.Outcome {
        let words = Dictionary(uniqueKeysWithValues: Self.items.map { ($0.id, answer($0)?.rawValue) })
        return SelfCheck.Outcome(SelfCheck.Answers(to: Self.items) { words[$0] ?? nil })
    }

    @Test(arguments: items)
    func `one yes leads to the part that fits and to ordinary choices`(item: SelfCheck.Item) {
        let outcome = outcome { $0 == item ? .yes : .no }
        #expect(outcome.parts == [item.part])
        #expect(outcome.choices == [.stayWithSolo, .notInviteNow])
    }

    @Test func `all yes gives each part once, what cannot wait first`() {
        let parts = outcome { _ in .yes }.parts
        #expect(parts == [.despair, .afraid, .children, .pressured, .watched, .ownBehaviour])
    }

    @Test func `all no names no part and no choice`() {
        let outcome = outcome { _ in .no }
        #expect(outcome.parts.isEmpty)
        #expect(outcome.choices.isEmpty)
    }

    @Test func `saying nothing is never taken for a no`() {
        let silent = outcome { _ in nil }
        #expect(silent == outcome { _ in .unsaid })
        #expect(silent.parts.isEmpty)
        #expect(silent.choices == SelfCheck.Choice.allCases)
    }

    @Test(arguments: ["", "YES", "1", "yes ", "<b>"])
    func `a word that is none of the three is silence`(word: String) {
        let answers = SelfCheck.Answers(to: Self.items) { _ in word }
        #expect(Self.items.allSatisfy { answers[$0] == .unsaid })
    }

    @Test func `the same answers give the same outcome`() {
        let first = outcome { $0.subject == .fear ? .yes : .no }
        #expect(first == outcome { $0.subject == .fear ? .yes : .no })
    }
}
