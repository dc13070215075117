import Foundation
import RekindleCore
import RekindleDemo
import RekindleGallery
import RekindleHouse
import RekindleLibrary
import RekindleSite
import RekindleStore
import RekindleVault

/// Puts the pieces together: key before database, database before vault, vault before site.
struct Assembly {
    let settings: Settings
    /// What turns the demo's clock; nil outside the demo, whose routes are there for nobody else.
    let turned: TurnedClock?

    init(_ settings: Settings, turned: TurnedClock?) {
        (self.settings, self.turned) = (settings, turned)
    }

    func site() async throws -> (Site, SQLiteStore, FolderLock) {
        try DataFolder.make((settings.lock as NSString).deletingLastPathComponent)
        let lock = try DataFolder.lock(settings.lock)
        if turned != nil { try DemoFolder.empty(settings) }
        try DataFolder.make(settings.data)
        let exists = FileManager.default.fileExists(atPath: settings.database)
        let key = try KeyFile(path: settings.keyFile).key(databaseExists: exists)
        // Before anything is opened: opening changes the times of files.
        if exists, let words = ClockCheck.words(settings, at: Date()) { Notice.clock(words) }
        let store = try store()
        let vault = try await vault(store, key)
        let library = try Library.load(from: LibraryContent.folder)
        let lines = try settings.loadedHelpLines()
        let site = Site(
            vault: vault, library: library, helpLines: lines,
            commonPasswords: try CommonPasswords.load(from: LibraryContent.commonPasswords),
            settings: settings.site, assets: try assets(), firstKey: FirstKey.random(),
            rooms: House.rooms + (turned.map { [Self.gallery($0)] } ?? []))
        return (site, store, lock)
    }

    private static func gallery(_ clock: TurnedClock) -> FeaturePages {
        let couple = GalleryPeople(Demo.words, logins: Demo.logins)
        let others = DemoState.allCases.map { GalleryPeople($0.words, logins: $0.logins) }
        let parted = GalleryPeople(DemoParting.words, logins: DemoParting.logins)
        return GalleryRoutes.pages(turning: clock, people: [couple] + others + [parted], password: Demo.password)
    }

    /// Opens the database, and says so where it was left in the middle of something.
    func store() throws(StartFault) -> SQLiteStore {
        if SQLiteStore.hasLeftovers(beside: settings.database) { Notice.leftovers(beside: settings.database) }
        do throws(StoreFailure) {
            return try SQLiteStore(path: settings.database)
        } catch {
            throw .store(error, database: settings.database)
        }
    }

    /// Opens the vault over it, with the key that it was made with.
    func vault(_ store: SQLiteStore, _ key: ServerKey) async throws(StartFault) -> Vault {
        do throws(VaultFailure) {
            let vault = try await Vault.open(
                store: store, serverKey: key, functions: House.functions, clock: turned?.clock ?? .system)
            try await vault.purge()
            return vault
        } catch .wrongServerKey {
            throw .wrongKey(file: settings.keyFile, database: settings.database)
        } catch {
            throw .vault(error, database: settings.database)
        }
    }

    private func assets() throws(StartFault) -> SiteAssets {
        do { return try SiteAssets.load(from: House.assets) } catch { throw .assets }
    }
}

/// What whoever runs the server is told at the start, though it goes on.
enum Notice {
    static func leftovers(beside database: String) {
        let words =
            "rekindle: The server was not stopped properly last time. What it had written to \(database)-wal is taken into "
            + "the database now. If you have just put back a copy of the database, this changes it: stop the server, put "
            + "the copy back once more, remove \(database)-wal and \(database)-shm, and start again.\n"
        FileHandle.standardError.write(Data(words.utf8))
    }

    static func clock(_ words: String) {
        FileHandle.standardError.write(Data("rekindle: \(words)\n".utf8))
    }
}

/// The secret of the one-time link.
enum FirstKey {
    static func random() -> String {
        Base64URL.encode(randomBytes(20))
    }
}
