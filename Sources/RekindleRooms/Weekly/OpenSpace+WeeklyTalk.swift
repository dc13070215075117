package import RekindleCore
package import RekindleStore
package import RekindleVault

extension OpenSpace {
    /// What the last ten minutes left, for the two in a shared space and for one in a personal one. It is nobody's in
    /// particular: either may change it.
    package func weeklyTalk() async throws(VaultFailure) -> Record<WeeklyTalk>? {
        try await record(WeeklyTalk.self, weeklyTalkID)
    }

    /// Where they are kept.
    package var weeklyTalkID: RowID { onlyID(WeeklyTalk.self, author: .nobody) }
}
