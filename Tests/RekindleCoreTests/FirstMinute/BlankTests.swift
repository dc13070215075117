import RekindleCore
import Testing

/// What nobody can see says nothing. A first minute of it would open the other's and show none.
struct BlankTests {
    @Test(arguments: [
        "", " ", "\u{200B}", "\u{2060}\u{FEFF}", "\u{3164}", "\u{2800}", "\u{AD}\n\u{200E}", "\u{A0}\u{2003}",
    ])
    func `a text without a letter to see is an empty one`(text: String) {
        #expect(FirstMinute(words: text).refusal == .empty)
        #expect(Beginning(concerns: [], sentence: text).refusal == .empty)
        #expect(CheckIn(sentence: text).refusal == .empty)
        #expect(CheckIn(sentence: text).refusal(from: .long) == .empty)
    }

    @Test(arguments: ["a", "·", "♥", "👩‍❤️‍👩", "\u{200B}a", "愛", "…"])
    func `one with anything to see is not`(text: String) {
        #expect(FirstMinute(words: text).refusal == nil)
        #expect(Beginning(concerns: [], sentence: text).refusal == nil)
        #expect(CheckIn(sentence: text).refusal == nil)
    }
}
