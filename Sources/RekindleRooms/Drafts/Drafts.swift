package import RekindleVault

/// Forms that could not be kept as they were sent: typed while the session locked, or saved for later. One for each place,
/// and only for their author.
package enum Drafts {
    /// Keeps a form; the newest wins.
    package static func keep(_ draft: Draft, by me: Context) async throws(VaultFailure) {
        try await me.vault.keepDraft(draft, of: me.visitor)
    }

    /// What a form begins with.
    package struct Begun: Sendable {
        /// What its author had begun there.
        package let draft: Record<Draft>?
        /// Whether something came there while it was locked. It is shown on a page of its own and fills no form by itself:
        /// whoever sent it had not shown who they are.
        package let hasHeld: Bool
    }

    /// What the form of a place begins with.
    package static func begun(_ path: String, of me: Context) async throws(VaultFailure) -> Begun {
        let all = try await all(path, of: me)
        let draft = all.first { !$0.content.isHeld }
        // What says the same as they had begun before the lock is theirs, whoever sent it.
        let hasHeld = all.contains { $0.content.isHeld && $0.content.fields != draft?.content.fields }
        return Begun(draft: draft, hasHeld: hasHeld)
    }

    /// What its author wrote last at a place.
    package static func find(_ path: String, of me: Context) async throws(VaultFailure) -> Record<Draft>? {
        try await me.vault.draft(for: path, of: me.visitor)
    }

    /// Makes what came while it was locked what one goes on with, by the version that was seen.
    package static func take(_ version: Int64, for path: String, by me: Context) async throws(VaultFailure) {
        try await me.vault.takeHeld(version, for: path, of: me.visitor)
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
