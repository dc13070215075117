import Foundation
import RekindleCore
import RekindleStore
import RekindleTesting
import RekindleVault
import Testing

/// A backup and the key that it was made with are everything; a backup alone is nothing.
struct BackupTests {
    private let folder: Folder

    init() throws {
        folder = try Folder()
    }

    private var backup: String { folder.path + "/backup.sqlite" }
    private var restored: String { folder.path + "/restored.sqlite" }

    private func restore(_ key: ServerKey) throws {
        _ = try DatabaseCopy.restore(backup, to: restored, aside: nil, check: Vault.checkPlace) { key.belongs(to: $0) }
    }

    @Test func `a backup is restored beside its own key alone, and everything opens again`() async throws {
        defer { folder.remove() }
        let store = try SQLiteStore(path: folder.database)
        let story = try await Story(store: store)
        let ada = try await story.arrive(.ada)
        let beginning = Beginning(concerns: [.unsure])
        try await ada.personal.apply([try ada.personal.setting(beginning, expecting: nil)])
        _ = try DatabaseCopy.make(of: folder.database, to: backup, check: Vault.checkPlace)
        try await ada.personal.apply([ada.personal.removing(Beginning.self)])
        try store.close()

        let bytes = try #require(FileManager.default.contents(atPath: backup))
        #expect(bytes.range(of: Data(story.serverKey.bytes)) == nil)
        #expect(throws: CopyFault.wrongKey(backup)) { try restore(.random()) }
        #expect(!FileManager.default.fileExists(atPath: restored))
        try restore(story.serverKey)
        let served = try SQLiteStore(path: restored)
        let again = try await Story(store: served, serverKey: story.serverKey)
        #expect(try await again.signIn(.ada).personal.only(Beginning.self)?.content == beginning)
        try served.close()
    }

    @Test func `nothing runs out later than a sign-in of now, which is how a clock set back is noticed`() async throws {
        defer { folder.remove() }
        let store = try SQLiteStore(path: folder.database)
        let story = try await Story(store: store)
        _ = try await Life(story)
        let facts = try DatabaseFacts.read(folder.database, check: Vault.checkPlace)
        let day = try #require(facts.newestExpiry) - Int64(Vault.sessionDays + 1) * 86_400
        let now = Int64(story.watch.now.timeIntervalSince1970)
        #expect(day <= now && now - day < 86_400)
        try store.close()
    }
}
