import RekindleStore

extension Vault {
    /// The rows at these places, in one statement. A store that hands out another row than was asked for, or one twice, is
    /// not believed: what opens there would be taken for what was asked.
    func rows(_ places: Set<RowPlace>) async throws(VaultFailure) -> [Row] {
        let rows = try await translating { try await store.get(places) }
        guard rows.count <= places.count, Set(rows.map(\.place)).count == rows.count,
            rows.allSatisfy({ places.contains($0.place) })
        else { throw .damaged }
        return rows
    }

    /// The row of this name in a space, or nil where it is not there.
    func row(_ id: RowID, in space: SpaceID) async throws(VaultFailure) -> Row? {
        try await rows([RowPlace(id, in: space)]).first
    }
}
