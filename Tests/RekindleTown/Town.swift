package import Foundation
import Hummingbird
package import HummingbirdTesting
import RekindleCore
import RekindleHouse
package import RekindleLibrary
package import RekindleSite
package import RekindleStore
package import RekindleTesting
package import RekindleVault

/// One instance with everything real but its clock, its store in memory and light passwords.
package struct Town: Sendable {
    /// A Friday evening in Berlin, two nights before the clocks go back.
    package static let evening = Date(timeIntervalSince1970: 1_792_782_600)
    /// Sunday, 25 October 2026, 23:30 in Auckland and 3:30 in the morning in Los Angeles.
    package static let sunday = Date(timeIntervalSince1970: 1_792_924_200)
    /// How far apart the beats of an open page are, which a real clock measures: no story takes so long.
    private static let oneDay = Duration.seconds(86_400)
    /// The secret in the link with which the first account is made.
    package static let firstKey = "first-key-of-this-town"

    /// What the instance tells the time by.
    package let watch: Wristwatch
    /// Where it keeps everything.
    package let store: any Store
    /// What answers.
    package let site: Site
    /// How browsers reach it.
    package let client: any TestClientProtocol

    /// Builds an instance and lets `story` happen in it.
    /// - Parameter clock: what it tells the time by, if not by its own watch.
    package static func with(
        store: any Store = MemoryStore(), settings: SiteSettings = SiteSettings(), from start: Date = evening,
        clock: Clock? = nil, log: LogBook = LogBook(), rooms: [FeaturePages] = House.rooms,
        chance: Randomness = .system,
        _ story: @escaping @Sendable (Town) async throws -> Void
    ) async throws {
        let watch = Wristwatch(start)
        let cost = PasswordCost(rounds: 1 << 6)
        let vault = try await Vault.open(
            store: store, serverKey: Scenario.serverKey(), functions: House.functions, clock: clock ?? watch.clock,
            cost: cost, live: LiveUpdates(rhythm: oneDay), chance: chance)
        let shelf = try shelf.get()
        let site = Site(
            vault: vault, library: shelf.library, helpLines: shelf.helpLines, commonPasswords: shelf.commonPasswords,
            settings: settings, assets: shelf.assets, firstKey: firstKey,
            rooms: rooms)
        let app = Application(router: site.router(), logger: log.logger)
        try await app.test(.router) { client in
            try await story(Town(watch: watch, store: store, site: site, client: client))
        }
    }

    /// The same where anybody may make an account.
    package static func open(_ story: @escaping @Sendable (Town) async throws -> Void) async throws {
        var settings = SiteSettings()
        settings.isSignUpOpen = true
        try await with(settings: settings, story)
    }

    /// What never changes, read once for all towns.
    private static let shelf = Result {
        (
            library: try Library.load(from: LibraryContent.folder),
            helpLines: try HelpLines.load(from: LibraryContent.helpLines),
            commonPasswords: try CommonPasswords.load(from: LibraryContent.commonPasswords),
            assets: try SiteAssets.load(from: House.assets)
        )
    }

    /// The lines that its help names.
    package var helpLines: HelpLines { get throws { try Self.shelf.get().helpLines } }

    /// A browser that nobody has used.
    package func browser() -> Browser { Browser(client: client, cookies: ["told": "1"]) }

    /// Somebody without an account, with a browser that has seen a form.
    package func stranger() async throws -> Browser {
        let browser = browser()
        try await browser.get("/sign-in")
        return browser
    }
}
