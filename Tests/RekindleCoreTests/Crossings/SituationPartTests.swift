import Foundation
import RekindleCore
import Testing

struct SituationPartTests {
    private let said = SituationPart(
        concerns: [.fights], begun: Date(timeIntervalSince1970: 7), understood: 5, hasLooked: true,
        hasLookedThisWeek: true, isHelpFirst: true)

    @Test func `a room that knows nothing changes nothing, in either order`() {
        #expect(said.adding(SituationPart()) == said && SituationPart().adding(said) == said)
    }

    @Test func `what two rooms know is there together, and of what both say the first counts`() {
        let begun = SituationPart(concerns: [.money], begun: Date(timeIntervalSince1970: 9))
        let looked = SituationPart(understood: 8, hasLooked: true)
        #expect(
            begun.adding(looked)
                == SituationPart(
                    concerns: [.money], begun: Date(timeIntervalSince1970: 9), understood: 8, hasLooked: true))
        let both = begun.adding(looked).adding(said)
        #expect(both.concerns == [.money] && both.begun == begun.begun && both.understood == 8)
        #expect(both.hasLooked && both.hasLookedThisWeek && both.isHelpFirst)
        #expect(!begun.adding(looked).isHelpFirst)
    }
}
