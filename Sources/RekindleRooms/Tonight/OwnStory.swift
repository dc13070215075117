package import RekindleCore
package import RekindleVault

/// What somebody has here while they are alone.
package struct OwnStory: Equatable, Sendable {
    package let beginning: Beginning?
    package let hasCheckIn: Bool

    package init(of me: Context) async throws(VaultFailure) {
        beginning = try await me.personal.only(Beginning.self)?.content
        hasCheckIn = try await !me.personal.newest(CheckIn.self, limit: 1).isEmpty
    }
}
