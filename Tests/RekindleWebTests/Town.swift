import Foundation
import Hummingbird
import HummingbirdTesting
import RekindleLibrary
import RekindleStore
import RekindleVault
import RekindleWeb
import Synchronization

/// A clock that tests move on.
final class Wristwatch: Sendable {
    private let date: Mutex<Date>

    init(_ date: Date) {
        self.date = Mutex(date)
    }

    var clock: Clock { Clock { [self] in now } }
    var now: Date { date.withLock { $0 } }

    func moveOn(minutes: Double) {
        date.withLock { $0.addTimeInterval(minutes * 60) }
    }
}

/// One instance with everything real but its clock, its store in memory and light passwords.
struct Town: Sendable {
    /// A Friday evening in Berlin, two nights before the clocks go back.
    static let evening = Date(timeIntervalSince1970: 1_792_782_600)
    static let firstKey = "first-key-of-this-town"

    let watch: Wristwatch
    let store: any Store
    let site: Site
    let client: any TestClientProtocol

    /// Builds an instance and lets `story` happen in it.
    static func with(
        store: any Store = MemoryStore(), settings: SiteSettings = SiteSettings(), from start: Date = evening,
        log: LogBook = LogBook(), _ story: @escaping @Sendable (Town) async throws -> Void
    ) async throws {
        let watch = Wristwatch(start)
        let cost = PasswordCost(rounds: 1 << 6)
        let vault = try await Vault.open(store: store, serverKey: .random(), clock: watch.clock, cost: cost)
        let shelf = try shelf.get()
        let site = Site(
            vault: vault, library: shelf.library, helpLines: shelf.helpLines, settings: settings, assets: shelf.assets,
            firstKey: firstKey)
        let app = Application(router: site.router(), logger: log.logger)
        try await app.test(.router) { client in
            try await story(Town(watch: watch, store: store, site: site, client: client))
        }
    }

    /// What never changes, read once for all towns.
    private static let shelf = Result {
        (
            library: try Library.load(from: LibraryContent.folder),
            helpLines: try HelpLines.load(from: LibraryContent.helpLines), assets: try SiteAssets.load()
        )
    }

    /// A browser that nobody has used.
    func browser() -> Browser { Browser(client: client) }
}
