package import RekindleVault

/// Forms that could not be kept as they were sent: typed while the session locked, or saved for later. One for each place,
/// and only for their author.
package enum Drafts {
    /// Keeps a form; the newest wins.
    package static func keep(_ draft: Draft, by me: Context) async throws(VaultFailure) {
        try await me.vault.keepDraft(draft, of: me.visitor)
    }

    /// What was written last at a place.
    package static func find(_ path: String, of me: Context) async throws(VaultFailure) -> Record<Draft>? {
        try await me.vault.draft(for: path, of: me.visitor)
    }

    /// All that was being written at a place, the newest first; behind a lock it is kept beside what was there.
    package static func all(_ path: String, of me: Context) async throws(VaultFailure) -> [Record<Draft>] {
        try await me.vault.drafts(for: path, of: me.visitor)
    }

    /// Throws it away, whatever is in it.
    package static func drop(_ path: String, by me: Context) async throws(VaultFailure) {
        try await me.personal.apply(me.vault.droppingDrafts(for: path, of: me.visitor))
    }
}
