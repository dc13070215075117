import Crypto
import Foundation
package import RekindleStore

/// The spaces that belong to the instance and to nobody in it. Their rows hold wraps, hashes and public keys, no names.
enum System {
    struct Place: Sendable {
        let space: SpaceID
        let kind: KindTag

        init(_ name: String) {
            space = firstSixteen(SHA256.hash(data: Array("system/space/\(name)".utf8)))
            kind = firstSixteen(SHA256.hash(data: Array("system/kind/\(name)".utf8)))
        }

        /// The one row of a place that has only one.
        var id: RowID { firstSixteen(SHA256.hash(data: space.bytes)) }

        static var allSpaces: [SpaceID] {
            [check, account, person, session, recovery, invitation, slot].map(\.space)
        }
    }

    static let check = Place("check")
    static let account = Place("account")
    static let person = Place("person")
    static let session = Place("session")
    static let recovery = Place("recovery")
    static let invitation = Place("invitation")
    static let slot = Place("slot")
}

extension Vault {
    /// Where accounts, recovery codes and sessions are. Tests of rooms see by it that no way in was made.
    package static var waysInSpaces: [SpaceID] { [System.account, System.recovery, System.session].map(\.space) }

    /// A system row's value with the version it was read at.
    struct Stored<Value: Codable & Sendable>: Sendable {
        var id: RowID
        var version: Int64
        var expires: Int64?
        var value: Value

        var head: RowHead { RowHead(version: version, expires: expires) }
    }

    func load<Value: Codable & Sendable>(
        _ type: Value.Type, _ id: RowID, from place: System.Place
    ) async throws(VaultFailure) -> Stored<Value>? {
        guard let row = try await row(id, in: place.space) else { return nil }
        if let expires = row.expires, runOut.holds(row.id.hex, orNow: expires <= clock.seconds) { return nil }
        guard let value = try? JSONDecoder().decode(type, from: Data(row.sealed)) else { throw .damaged }
        return Stored(id: row.id, version: row.version, expires: row.expires, value: value)
    }

    /// The same for several, read by one statement; those that are not there are left out.
    func load<Value: Codable & Sendable>(
        _ type: Value.Type, _ ids: Set<RowID>, from place: System.Place
    ) async throws(VaultFailure) -> [Stored<Value>] {
        let places = Set(ids.map { RowPlace($0, in: place.space) })
        return try await rows(places).map { row throws(VaultFailure) in
            guard let value = try? JSONDecoder().decode(type, from: Data(row.sealed)) else { throw .damaged }
            return Stored(id: row.id, version: row.version, expires: row.expires, value: value)
        }
    }

    func saving<Value: Codable & Sendable>(
        _ value: Value, _ id: RowID, to place: System.Place, expecting: Int64?, expires: Int64? = nil
    ) throws(VaultFailure) -> Write {
        let encoder = JSONEncoder()
        // An escape before each slash of base 64 would give rows of one kind sizes of their own.
        encoder.outputFormatting = [.sortedKeys, .withoutEscapingSlashes]
        guard let data = try? encoder.encode(value) else { throw .notSealable }
        return .put(
            space: place.space, id: id, kind: place.kind, sealed: Array(data), due: nil, expires: expires,
            version: chance.version(), expecting: expecting)
    }

    func deleting(_ id: RowID, from place: System.Place, expecting: Int64? = nil) -> Write {
        .delete(space: place.space, id: id, expecting: expecting)
    }
}
