package import Foundation
package import RekindleCore
package import RekindleStore

extension OpenSpace {
    /// The write that stores a new record under this id.
    package func adding<Value: Content>(
        _ content: Value, id: RowID, author: PersonID? = nil, due: Int64? = nil, expires: Int64? = nil
    ) throws(VaultFailure) -> Write {
        try putting(content, at: Place(id: id, author: author ?? reader, due: due, expires: expires), expecting: nil)
    }

    /// The write that stores what may exist once, new or over the version somebody has seen.
    /// - Parameter moment: where the other must not read in it when it was; nil for now.
    package func setting<Value: Content>(
        _ content: Value, author: PersonID? = nil, subject: String = "", due: Int64? = nil, expires: Int64? = nil,
        as moment: Date? = nil, expecting: Int64?
    ) throws(VaultFailure) -> Write {
        let id = onlyID(Value.self, author: author, subject: subject)
        let place = Place(id: id, author: author ?? reader, due: due, expires: expires)
        return try putting(content, at: place, as: moment, expecting: expecting)
    }

    /// The write that stores a record's new content over the version that was read; when it is due and when it expires
    /// stays.
    package func replacing<Value: Content>(
        _ record: Record<Value>, with content: Value
    ) throws(VaultFailure) -> Write {
        let place = Place(id: record.id, author: record.author, due: record.due, expires: record.expires)
        return try putting(content, at: place, expecting: record.version)
    }

    /// The write that removes a record of the version that was read.
    package func removing<Value>(_ record: Record<Value>) -> Write {
        .delete(space: key.space, id: record.id, expecting: record.version)
    }

    /// The write that removes what may exist once, whatever its version, or nothing.
    package func removing<Value: Content>(_ type: Value.Type, author: PersonID? = nil, subject: String = "") -> Write {
        .delete(space: key.space, id: onlyID(type, author: author, subject: subject), expecting: nil)
    }

    /// All writes or none.
    package func apply(_ writes: [Write]) async throws(VaultFailure) {
        try WriteQuota.take(writes)
        try await translating { try await store.apply(writes) }
    }

    /// Where a record goes and what stands beside its seal.
    private struct Place {
        var id: RowID
        var author: PersonID
        var due: Int64?
        var expires: Int64?
    }

    private func putting<Value: Content>(
        _ content: Value, at place: Place, as moment: Date? = nil, expecting: Int64?
    ) throws(VaultFailure) -> Write {
        let envelope = Envelope(author: place.author, at: moment ?? clock.now(), content: content)
        let version = vault.chance.version()
        let sealed = try key.seal(envelope, id: place.id, kind: Value.kind, version: version, atLeast: Value.leastSize)
        return .put(
            space: key.space, id: place.id, kind: key.kindTag(Value.kind), sealed: sealed, due: place.due,
            expires: place.expires, version: version, expecting: expecting)
    }
}
