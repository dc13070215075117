package import RekindleCore
package import RekindleVault

extension Evening {
    /// Keeps what Today has offered since they last kept something. It goes along with a form and never with a look: a row
    /// that changed with every evening's look would tell whoever compares two copies of the database when somebody was here.
    package static func keep(_ waiting: Shown, by me: Context) async throws(VaultFailure) {
        guard !waiting.offers.isEmpty else { return }
        try await me.personal.amend(Shown()) { kept in kept = kept.adding(waiting) }
    }
}
