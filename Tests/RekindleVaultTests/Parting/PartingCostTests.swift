import RekindleCore
import RekindleTesting
import RekindleVault
import Testing

/// Whoever leaves is not held up by how much waits between the two.
struct PartingCostTests {
    @Test func `hundreds of things that wait take no more statements than one, and all of them go`() async throws {
        var statements: [Int] = []
        for waiting in [1, 400] {
            let glass = GlassStore()
            let story = try await Story(store: glass)
            let couple = try await story.couple()
            let (ada, sam) = try couple.spaces()
            for number in 0..<waiting {
                for space in [ada, sam] where number > 0 || space.reader == ada.reader {
                    _ = try await story.vault.release(
                        .nothing, to: BothGlad.self, subject: "walk/\(number)", in: space)
                }
            }
            #expect(try await glass.deposits(in: [ada]) == 2 * waiting - 1)
            let before = (readings: glass.readings, writes: glass.writes)
            #expect(try await story.vault.part(couple.ada, letter: PartingLetter()))
            statements.append(glass.readings - before.readings)
            #expect(glass.writes == before.writes + 1)
            #expect(try await glass.deposits(in: [ada]) == 0)
        }
        // One more page of rows, at the most.
        #expect(statements[1] <= statements[0] + 1, "\(statements)")
    }
}
