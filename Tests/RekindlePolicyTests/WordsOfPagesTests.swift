import RekindleTown
import Testing

/// Words that a tired person has to stop at, on every page.
struct WordsOfPagesTests {
    /// A button says what is kept, a limit counts characters, and a label is a noun.
    private static let unclear = [
        ">Keep it</button>", ">Keep it for", "The password now", "open is not a middle", "0 letters",
    ]

    @Test(arguments: Standing.allCases) func `no page has words that are known to be unclear`(
        standing: Standing
    ) async throws {
        try await PolicyWorld.with(standing) { world in
            for reader in Reader.allCases {
                for (from, page) in try await world.pages(of: reader) {
                    for words in Self.unclear { #expect(!page.holds(words), "\(words) on \(from)") }
                }
            }
        }
    }
}
