import RekindleCore
import Testing

@Suite struct SelfCheckTests {
    private func outcome(_ answer: (SelfCheck.Item) -> SelfCheck.Answer?) -> SelfCheck.Outcome {
        let words = Dictionary(uniqueKeysWithValues: SelfCheck.items.map { ($0.id, answer($0)?.rawValue) })
        return SelfCheck.Outcome(SelfCheck.Answers { words[$0] ?? nil })
    }

    @Test func `every question has its own field, none of them the first page's`() {
        let ids = SelfCheck.items.map(\.id)
        #expect(Set(ids).count == ids.count)
        #expect(!ids.contains(SelfCheck.aloneField))
    }

    @Test(arguments: SelfCheck.Subject.allCases)
    func `every subject is asked about`(subject: SelfCheck.Subject) {
        #expect(SelfCheck.items.contains { $0.subject == subject })
    }

    @Test(arguments: SelfCheck.Part.allCases)
    func `every part of help can be reached`(part: SelfCheck.Part) {
        #expect(SelfCheck.items.contains { $0.part == part })
    }

    @Test(arguments: SelfCheck.items)
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
        let answers = SelfCheck.Answers { _ in word }
        #expect(SelfCheck.items.allSatisfy { answers[$0] == .unsaid })
    }

    @Test func `the same answers give the same outcome`() {
        let first = outcome { $0.subject == .fear ? .yes : .no }
        #expect(first == outcome { $0.subject == .fear ? .yes : .no })
    }

    @Test(arguments: SelfCheck.items)
    func `a question is short, plain, and asks`(item: SelfCheck.Item) {
        #expect(item.words.hasSuffix("?"))
        #expect(item.words.split(separator: " ").count <= 22)
        let words = Set(item.words.lowercased().split { !$0.isLetter }.map(String.init))
        let avoided: Set = [
            "must", "should", "always", "never", "abuse", "abuser", "victim", "husband", "wife", "boyfriend",
            "girlfriend", "he", "she", "him", "her", "his", "man", "woman",
        ]
        #expect(words.isDisjoint(with: avoided))
        #expect(!item.words.contains("!"))
    }
}
