import Foundation
import RekindleCore
import Testing

/// What leads where somebody said what brings them here.
struct BeginningLeadTests {
    private let said = Beginning(concerns: [.fights], sentence: "quince", correction: "medlar")

    private func wanting(_ two: Bool?) -> Beginning {
        var wanting = said
        wanting.wantsIdeasForTwo = two
        return wanting
    }

    @Test(arguments: [nil, false, true] as [Bool?]) func `where nothing speaks of danger nothing leads`(two: Bool?) {
        #expect(wanting(two).lead(speaking: false) == .plain)
    }

    @Test func `where something does, Help leads until its author says otherwise`() {
        #expect(wanting(nil).lead(speaking: true) == .help && wanting(false).lead(speaking: true) == .help)
        #expect(wanting(true).lead(speaking: true) == .two)
    }

    @Test func `what they chose holds for the same words and for no others`() {
        let chosen = wanting(true)
        for concerns in [[], [Concern.money]] {
            let same = Beginning(concerns: concerns, sentence: "quince", correction: "medlar")
            #expect(same.keepingChoice(of: chosen).wantsIdeasForTwo == true)
            #expect(same.keepingChoice(of: nil).wantsIdeasForTwo == nil)
        }
        for (sentence, correction) in [("quince", ""), ("", "medlar"), ("walnut", "medlar")] {
            let other = Beginning(concerns: [.fights], sentence: sentence, correction: correction)
            #expect(other.keepingChoice(of: chosen).wantsIdeasForTwo == nil)
        }
    }

    @Test func `a beginning of an earlier version is read, and one without a choice is written as it was`() throws {
        let old = #"{"concerns":["fights"],"correction":"medlar","isHeard":false,"sentence":"quince"}"#
        #expect(try JSONDecoder().decode(Beginning.self, from: Data(old.utf8)) == said)
        let encoder = JSONEncoder()
        encoder.outputFormatting = .sortedKeys
        #expect(try String(bytes: encoder.encode(said), encoding: .utf8) == old)
    }
}
