import Foundation
import GRDB
import RekindleStore
import RekindleTesting
import Testing

/// A backup is looked at in full before anything is changed.
struct HostileBackupTests {
    private let copies: Copies

    init() throws {
        copies = try Copies()
    }

    @Test(arguments: [0, 1, 50, 99, 100, 2_000, 4_096, 5_000, 20_480, -4_096, -1])
    func `a backup that was cut off anywhere is refused`(at place: Int) async throws {
        defer { copies.remove() }
        try await copies.backedUp()
        let whole = try #require(FileManager.default.contents(atPath: copies.target))
        try whole.prefix(place < 0 ? whole.count + place : place).write(to: URL(filePath: copies.target))
        let before = try copies.files()
        #expect(copies.restoringFault() == .cutOff(copies.target))
        #expect(try copies.files() == before)
    }

    enum Damage: CaseIterable, Sendable {
        case garbage, otherHead, longer, brokenPage, noPages, trigger, view, otherTable, looserTable, noMigrations
    }

    @Test(arguments: Damage.allCases)
    func `a hostile file is refused, and nothing is changed`(damage: Damage) async throws {
        defer { copies.remove() }
        try await copies.backedUp()
        try spoil(damage)
        let before = try copies.files()
        let told = copies.restoringFault()
        let refusals: [CopyFault?] = [.damaged(copies.target), .foreign(copies.target)]
        #expect(refusals.contains(told), "\(damage)")
        #expect(try copies.files() == before)
    }

    private func spoil(_ damage: Damage) throws {
        let whole = try #require(FileManager.default.contents(atPath: copies.target))
        let page = Data(repeating: 0xAA, count: 4_096)
        let spoilt: Data?
        switch damage {
        case .garbage: spoilt = Data((0..<9_000).map { UInt8(truncatingIfNeeded: $0 &* 7 &+ 33) })
        case .otherHead: spoilt = Data("SQLite format 4\0".utf8) + whole.dropFirst(16)
        case .longer: spoilt = whole + page
        case .brokenPage: spoilt = whole.prefix(8_192) + page + whole.dropFirst(12_288)
        case .noPages: spoilt = whole.prefix(28) + Data(count: 4) + whole.dropFirst(32)
        default: spoilt = nil
        }
        if let spoilt { return try spoilt.write(to: URL(filePath: copies.target)) }
        try DatabaseQueue(path: copies.target).write { try $0.execute(sql: Self.statements(damage)) }
    }

    private static func statements(_ damage: Damage) -> String {
        switch damage {
        case .trigger: "CREATE TRIGGER t AFTER INSERT ON record BEGIN DELETE FROM space; END"
        case .view: "CREATE VIEW sessions AS SELECT * FROM record"
        case .otherTable: "CREATE TABLE more (id)"
        case .looserTable: "DROP TABLE record; CREATE TABLE record (space, id, kind, sequence, due, expires, sealed)"
        default: "DELETE FROM grdb_migrations"
        }
    }

    @Test func `a backup of a newer program is refused`() async throws {
        defer { copies.remove() }
        try await copies.backedUp()
        try await DatabaseQueue(path: copies.target).write {
            try $0.execute(sql: "INSERT INTO grdb_migrations (identifier) VALUES ('9999 something new')")
        }
        #expect(copies.restoringFault() == .newer(copies.target))
        #expect(try copies.files().keys.sorted() == ["copy.sqlite"])
    }

    @Test func `a backup of another key is refused`() async throws {
        defer { copies.remove() }
        try await copies.backedUp()
        let before = try copies.files()
        #expect(copies.restoringFault(fits: false) == .wrongKey(copies.target))
        #expect(try copies.files() == before)
    }

    @Test(arguments: ["copy.sqlite-wal", "copy.sqlite-journal", "rekindle.sqlite-wal"])
    func `beside a file that belongs to another database nothing is restored`(name: String) async throws {
        defer { copies.remove() }
        try await copies.backedUp()
        let path = "\(copies.folder.path)/\(name)"
        try Data("left over".utf8).write(to: URL(filePath: path))
        #expect(copies.restoringFault() == .leftovers(path))
        #expect(!FileManager.default.fileExists(atPath: copies.folder.database))
    }
}
