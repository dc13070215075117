package import RekindleStore

extension Vault {
    /// Keeps a form for its author, one for each place it was sent to; the newest wins.
    package func keepDraft(_ draft: Draft, of visitor: Visitor) async throws(VaultFailure) {
        let id = visitor.personal.onlyID(Draft.self, subject: draft.path)
        try await decidingAnew { () throws(VaultFailure) in
            let old = try await visitor.personal.fresh.record(Draft.self, id)
            let write = try visitor.personal.setting(draft, subject: draft.path, expecting: old?.version)
            try await visitor.personal.apply([write])
        }
    }

    /// The draft for a place.
    package func draft(for path: String, of visitor: Visitor) async throws(VaultFailure) -> Record<Draft>? {
        try await visitor.personal.only(Draft.self, subject: path)
    }

    /// The change that throws a place's draft away, whatever its version.
    package func droppingDraft(for path: String, of visitor: Visitor) -> Write {
        visitor.personal.removing(Draft.self, subject: path)
    }
}
