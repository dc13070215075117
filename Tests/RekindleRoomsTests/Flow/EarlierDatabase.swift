import Foundation
import RekindleHouse
import RekindleLibrary
import RekindleRooms
import RekindleStore
import RekindleTesting
import RekindleVault

/// Every row of a database that an earlier version wrote, with its key: two people with something of nearly every kind.
struct EarlierDatabase: Decodable {
    private struct Stored: Decodable {
        let space, id, kind: String
        let version, sequence: Int64
        let due, expires: Int64?
        let sealed: Data

        init(from decoder: any Decoder) throws {
            var fields = try decoder.unkeyedContainer()
            (space, id, kind) = (
                try fields.decode(String.self), try fields.decode(String.self), try fields.decode(String.self)
            )
            (version, sequence) = (try fields.decode(Int64.self), try fields.decode(Int64.self))
            (due, expires) = (try fields.decodeIfPresent(Int64.self), try fields.decodeIfPresent(Int64.self))
            sealed = try fields.decode(Data.self)
        }
    }

    private struct Space: Decodable {
        let id: String

        init(from decoder: any Decoder) throws {
            var fields = try decoder.unkeyedContainer()
            id = try fields.decode(String.self)
        }
    }

    private let key: String
    let password: String
    /// The practice that both were glad of.
    let practice: String
    /// The second at which it was copied.
    let moment: Double
    private let spaces: [Space]
    private let records: [Stored]

    static func read() throws -> EarlierDatabase {
        let tests = URL(fileURLWithPath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
            .deletingLastPathComponent()
        let file = tests.appending(path: "Data/earlier-database.json")
        return try JSONDecoder().decode(EarlierDatabase.self, from: Data(contentsOf: file))
    }

    /// The same rows in a store of today, a minute after they were copied.
    func opened() async throws -> (vault: Vault, store: GlassStore) {
        let store = GlassStore()
        try await store.apply(spaces.compactMap { SpaceID(hex: $0.id).map(Write.open) })
        for record in records.sorted(by: { $0.sequence < $1.sequence }) { try await store.apply([write(record)]) }
        let watch = Wristwatch(Date(timeIntervalSince1970: moment + 60))
        let bytes = stride(from: 0, to: key.count, by: 2).compactMap { place in
            UInt8(key.dropFirst(place).prefix(2), radix: 16)
        }
        guard let serverKey = ServerKey(bytes) else { throw VaultFailure.wrongServerKey }
        let vault = try await Vault.open(
            store: store, serverKey: serverKey, functions: House.functions, clock: watch.clock)
        return (vault, store)
    }

    private func write(_ record: Stored) throws -> Write {
        guard let space = SpaceID(hex: record.space), let id = RowID(hex: record.id),
            let kind = KindTag(hex: record.kind)
        else { throw VaultFailure.damaged }
        return .put(
            space: space, id: id, kind: kind, sealed: Array(record.sealed), due: record.due, expires: record.expires,
            version: record.version, expecting: nil)
    }
}
