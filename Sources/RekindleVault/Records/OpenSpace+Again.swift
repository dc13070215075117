package import RekindleCore
package import RekindleStore

/// Sealing what is there anew, as it is: beside something that is taken back it makes the files look as if it had been
/// changed.
extension OpenSpace {
    /// The write that seals a record anew, with its author and time.
    package func again<Value: Content>(_ record: Record<Value>) throws(VaultFailure) -> Write {
        let envelope = Envelope(author: record.author, at: record.at, content: record.content)
        let version = vault.chance.version()
        let sealed = try key.seal(
            envelope, id: record.id, kind: Value.kind, version: version, atLeast: Value.leastSize)
        return .put(
            space: key.space, id: record.id, kind: key.kindTag(Value.kind), sealed: sealed, due: record.due,
            expires: record.expires, version: version, expecting: record.version)
    }

    /// The same for what may exist once; none where it is not there.
    package func again<Value: Content>(
        only type: Value.Type, subject: String = ""
    ) async throws(VaultFailure) -> [Write] {
        guard let record = try await fresh.only(type, subject: subject) else { return [] }
        return [try again(record)]
    }
}
