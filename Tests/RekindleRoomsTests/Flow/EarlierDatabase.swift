import Foundation
import RekindleHouse
import RekindleLibrary
import RekindleRooms
import RekindleStore
import RekindleTesting
import RekindleVault

/// Every row of a database that an earlier version wrote, with its key: two people with something of nearly every kind.
struct EarlierDatabase: Codable {
    private struct Stored: Codable {
        let row: Row

        init(_ row: Row) { self.row = row }

        init(from decoder: any Decoder) throws {
            var fields = try decoder.unkeyedContainer()
            let names = (
                SpaceID(hex: try fields.decode(String.self)), RowID(hex: try fields.decode(String.self)),
                KindTag(hex: try fields.decode(String.self))
            )
            guard let space = names.0, let id = names.1, let kind = names.2 else { throw VaultFailure.damaged }
            let (version, sequence) = (try fields.decode(Int64.self), try fields.decode(Int64.self))
            let (due, expires) = (
                try fields.decodeIfPresent(Int64.self), try fields.decodeIfPresent(Int64.self)
            )
            row = Row(
                space: space, id: id, kind: kind, version: version, sequence: sequence, due: due, expires: expires,
                sealed: Array(try fields.decode(Data.self)))
        }

        func encode(to encoder: any Encoder) throws {
            var fields = encoder.unkeyedContainer()
            for name in [row.space.hex, row.id.hex, row.kind.hex] { try fields.encode(name) }
            for number in [row.version, row.sequence, row.due, row.expires] as [Int64?] { try fields.encode(number) }
            try fields.encode(Data(row.sealed))
        }
    }

    private let key: String
    let password: String
    /// The practice that both were glad of.
    let practice: String
    /// The second at which it was copied.
    let moment: Double
    private let records: [Stored]

    /// What a store holds, at this moment.
    init(rows: [Row], key: ServerKey, password: String, practice: String, moment: Double) {
        self.key = key.bytes.map { String($0 >> 4, radix: 16) + String($0 & 15, radix: 16) }.joined()
        (self.password, self.practice, self.moment) = (password, practice, moment)
        records = rows.map(Stored.init)
    }

    /// The same rows in a store of today, a minute after they were copied.
    func opened() async throws -> (vault: Vault, store: GlassStore) {
        let store = GlassStore()
        let rows = records.map(\.row).sorted { $0.sequence < $1.sequence }
        try await store.apply(Set(rows.map(\.space)).map(Write.open))
        for row in rows {
            let put = Write.put(
                space: row.space, id: row.id, kind: row.kind, sealed: row.sealed, due: row.due, expires: row.expires,
                version: row.version, expecting: nil)
            try await store.apply([put])
        }
        let watch = Wristwatch(Date(timeIntervalSince1970: moment + 60))
        let bytes = stride(from: 0, to: key.count, by: 2).compactMap { place in
            UInt8(key.dropFirst(place).prefix(2), radix: 16)
        }
        guard let serverKey = ServerKey(bytes) else { throw VaultFailure.wrongServerKey }
        let vault = try await Vault.open(
            store: store, serverKey: serverKey, functions: House.functions, clock: watch.clock,
            // One of the databases was made by tests, with less work than any server asks for.
            cost: PasswordCost(rounds: 2))
        return (vault, store)
    }
}

extension EarlierDatabase {
    /// Where the databases of earlier versions lie.
    static let folder = URL(fileURLWithPath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
        .deletingLastPathComponent().appending(path: "Data")
    /// The name for one that this version writes, as it would be read from a file.
    static let now = "of now"

    /// The names of all of them, and of one that this version writes.
    static let names: [String] = {
        let files = (try? FileManager.default.contentsOfDirectory(atPath: folder.path)) ?? []
        return files.filter { $0.hasSuffix("-database.json") }.sorted() + [now]
    }()

    /// Where one of this version is to be kept, if it is.
    static let kept = ProcessInfo.processInfo.environment["REKINDLE_KEEP_DATABASE"].map {
        folder.appending(path: "\($0)-database.json")
    }

    static func read(_ name: String) async throws -> EarlierDatabase {
        let text = name == now ? try await written() : try Data(contentsOf: folder.appending(path: name))
        return try JSONDecoder().decode(EarlierDatabase.self, from: text)
    }

    /// One of this version, as a file holds it.
    static func written() async throws -> Data {
        let encoder = JSONEncoder()
        encoder.outputFormatting = [.sortedKeys]
        return try encoder.encode(try await told())
    }
}
