import RekindleCore
import RekindleStore
import RekindleVault
import Testing

/// What cannot be written down is a mistake of the program, and is never taken for damage.
struct NotSealableTests {
    private struct Weight: Content {
        static let kind = "weight"
        static let label = Label.onlyYou

        var kilograms: Double
    }

    @Test(arguments: [Double.nan, .infinity, -.infinity]) func `a number that is none`(number: Double) async throws {
        let story = try await Story()
        let ada = try await story.arrive(.ada)
        #expect(throws: VaultFailure.notSealable) {
            try ada.personal.setting(Weight(kilograms: number), expecting: nil)
        }
        let write = try ada.personal.setting(Weight(kilograms: 62.5), expecting: nil)
        try await ada.personal.apply([write])
        #expect(try await ada.personal.only(Weight.self)?.content.kilograms == 62.5)
    }
}
