package import RekindleStore

extension Vault {
    /// Keeps a form for its author, one for each place it was sent to; the newest wins.
    package func keepDraft(_ draft: Draft, of visitor: Visitor) async throws(VaultFailure) {
        let id = visitor.personal.onlyID(Draft.self, subject: draft.path)
        while true {
            let old = try await visitor.personal.record(Draft.self, id)
            do throws(VaultFailure) {
                let write = try visitor.personal.setting(draft, subject: draft.path, expecting: old?.version)
                return try await visitor.personal.apply([write])
            } catch .stale { continue }
        }
    }

    /// The draft for a place.
    package func draft(for path: String, of visitor: Visitor) async throws(VaultFailure) -> Record<Draft>? {
        try await visitor.personal.only(Draft.self, subject: path)
    }

    /// The change that throws a place's draft away, whatever its version.
    package func droppingDraft(for path: String, of visitor: Visitor) -> Write {
        let id = visitor.personal.onlyID(Draft.self, subject: path)
        return .delete(space: visitor.personal.id, id: id, expecting: nil)
    }
}
