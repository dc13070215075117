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
        /// What else there may be at its place.
        package enum Other: Sendable {
            /// It came while the session was locked. It is shown on a page of its own and fills no form by itself: whoever sent
            /// it had not shown who they are.
            case held
            /// Its author had begun it before.
            case own
        }

        /// What its author had begun there.
        package let draft: Record<Draft>?
        /// What says something else, if anything does.
        package let other: Other?
    }

    /// What the form of a place begins with.
    package static func begun(_ path: String, of me: Context) async throws(VaultFailure) -> Begun {
        let all = try await all(path, of: me)
        let draft = all.first { !$0.content.isHeld }
        // What says the same as they had begun before the lock is theirs, whoever sent it.
        let others = all.filter { $0.id != draft?.id && $0.content.fields != draft?.content.fields }
        let isHeld = others.contains { $0.content.isHeld }
        return Begun(draft: draft, other: isHeld ? .held : others.isEmpty ? nil : .own)
    }

    /// The places to which something came while the session was locked that says something else than what its author had begun
    /// there, the newest first.
    package static func heldPlaces(of me: Context) async throws(VaultFailure) -> [String] {
        let all = try await me.vault.drafts(of: me.visitor).map(\.content)
        var places: [String] = []
        for held in all where held.isHeld && !places.contains(held.path) {
            let begun = all.first { $0.path == held.path && !$0.isHeld }
            if begun?.fields != held.fields { places.append(held.path) }
        }
        return places
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

    /// Throws one of them away, by the version that was seen.
    package static func drop(_ version: Int64, for path: String, by me: Context) async throws(VaultFailure) {
        try await me.vault.dropDraft(version, for: path, of: me.visitor)
    }

    /// Throws all of it away, whatever is in it.
    package static func drop(_ path: String, by me: Context) async throws(VaultFailure) {
        try await me.personal.apply(me.vault.droppingDrafts(for: path, of: me.visitor))
    }
}
