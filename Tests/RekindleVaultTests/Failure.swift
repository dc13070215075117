import RekindleVault
import Testing

/// Something that the story did not foresee.
struct Surprise: Error {
    var words: String

    init(_ words: String) {
        self.words = words
    }
}

/// What a step failed with, or nil when it went well.
func failure(_ step: () async throws -> Void) async -> VaultFailure? {
    do {
        try await step()
        return nil
    } catch let failure as VaultFailure {
        return failure
    } catch {
        Issue.record("not a failure of the vault: \(error)")
        return nil
    }
}
