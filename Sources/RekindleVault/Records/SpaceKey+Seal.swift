import RekindleStore

extension SpaceKey {
    func seal<Value>(
        _ envelope: Envelope<Value>, id: RowID, kind: String, version: Int64, atLeast size: Int = 0
    ) throws(VaultFailure) -> [UInt8] {
        let binding = Binding(space: space, id: id, kind: kindTag(kind), version: version)
        return try Seal.close(try envelope.packed(atLeast: size), key: records, binding: binding.bytes)
    }

    /// - Parameter kind: the tag of what was asked for and not the row's own, so that a moved row fails.
    func open<Value>(_ row: Row, kind: KindTag, as type: Value.Type) throws(VaultFailure) -> Envelope<Value> {
        let binding = Binding(space: space, id: row.id, kind: kind, version: row.version)
        return try Envelope.unpacked(try Seal.open(row.sealed, key: records, binding: binding.bytes))
    }
}
