package import RekindleCore
package import RekindleLibrary
package import RekindleRooms
package import RekindleUI
package import RekindleVault

/// What a request may use of the site.
package final class SiteServices: Sendable {
    package let vault: Vault
    package let library: Library
    package let helpLines: HelpLines
    /// What nobody may take as a password.
    package let commonPasswords: CommonPasswords
    package let settings: SiteSettings
    package let assets: SiteAssets
    /// The secret in the one-time link for the first account, new at every start.
    package let firstKey: String
    /// Whose files are read.
    package let uploads = UploadPlaces()
    /// How many accounts there are.
    package let accounts = AccountGauge()
    /// What all routes say of the fields of their forms.
    package let fields: FieldNames
    private let forms: [(path: Path, fields: FieldNames)]
    /// Whose forms are kept as drafts.
    let drafts: DraftPlaces
    /// Where a way back may lead.
    private let destinations: [Path]

    /// The rooms without their pages.
    package let features: [Feature]
    /// What they keep for Today.
    package let today: TodaySources
    /// What rooms do whenever a form has kept something.
    let afterKeeping: [FeaturePages.AfterKeeping]
    private let todayWords: [String: TodayWords]
    private let tabs: [Tab: [TabPart]]
    private let kept: [KeptWords]
    /// Where what Today speaks of is begun, and in which room.
    package let begun: [(path: Path, room: String)]
    /// The site's cookies.
    package let cookies: SiteCookies
    /// Where the files of the layout are.
    package let assetPaths: AssetPaths

    /// Puts together what requests may use.
    init(
        vault: Vault, library: Library, helpLines: HelpLines, commonPasswords: CommonPasswords,
        settings: SiteSettings, assets: SiteAssets, firstKey: String, rooms: [FeaturePages]
    ) {
        let routes = rooms.routes
        features = rooms.compactMap(\.feature)
        (today, afterKeeping) = (TodaySources(features), rooms.compactMap(\.afterKeeping))
        todayWords = rooms.reduce(into: [:]) { words, room in
            if let name = room.feature?.name { words[name] = room.today }
        }
        tabs = Dictionary(uniqueKeysWithValues: Tab.allCases.map { ($0, rooms.parts(of: $0)) })
        (begun, kept) = (rooms.begun, rooms.compactMap(\.kept))
        (self.vault, self.library, self.helpLines) = (vault, library, helpLines)
        (self.commonPasswords, self.settings, self.assets, self.firstKey) = (
            commonPasswords, settings, assets, firstKey
        )
        (fields, drafts) = (FieldNames(routes.map(\.fields)), DraftPlaces(routes))
        forms = routes.filter { $0.post != nil }.map { ($0.path, $0.fields) }
        destinations = routes.filter { $0.get != nil && $0.access != .machine && !$0.isPassing }.map(\.path)
        (cookies, assetPaths) = (
            SiteCookies(isSecure: settings.isSecure, serverKey: vault.serverKey), assets.paths
        )
    }

    /// What the route at this address says of its form.
    package func fields(at url: String) -> FieldNames {
        forms.first { Path(url, among: [$0.path]) != nil }?.fields ?? FieldNames()
    }

    /// Whether what is sent to this address is kept: where a form is, and of a practice that there is.
    package func keepsDraft(_ url: String) -> Bool {
        guard let place = drafts.place(url) else { return false }
        guard case .libraryDone(let practice) = place else { return true }
        return library.offered(.init(practice)) != nil
    }

    /// Whether a page stands at this address that one can stay on.
    func isDestination(_ url: String) -> Bool { Path(url, among: destinations) != nil }

    /// What the pages of its room say of a thing on Today.
    package func card(_ item: TodayItem, _ me: Context) -> TodayCard? { todayWords[item.room]?(item, me) }

    /// A kept thing in the words of its room; nil where no room has any for it.
    package func piece(of thing: KeptThing, _ me: Identities) -> KeptPiece? {
        // A lazy sequence would ask for the words twice: to find them, and to give them.
        for words in kept {
            if let piece = words(thing, me) { return piece }
        }
        return nil
    }

    /// What the rooms contribute to a tab for whoever looks.
    package func pieces(of tab: Tab, for me: Context) async throws -> [TabPiece] {
        var pieces: [TabPiece] = []
        for part in tabs[tab] ?? [] { pieces += try await part.pieces(me) }
        return pieces
    }
}
