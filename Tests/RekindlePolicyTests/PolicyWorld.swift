import RekindleCore
import RekindleLibrary
import RekindleSite
import RekindleTesting
import RekindleTown
import Testing

/// Ada, Sam and Eve with something of every kind in it, as far as they are.
struct PolicyWorld: Sendable {
    let town: Town
    let store: GlassStore
    let standing: Standing
    let browsers: [Reader: Browser]
    /// The secret in Ada's link, used up once they are connected.
    let token: String
    /// Another session of Ada's, as her own page calls it.
    let session: String
    /// What the two may tick this week; nil before there are two.
    let offered: Offered?

    static let tablet = "Mozilla/5.0 (iPad) Safari Edg/1"

    static func with(
        _ standing: Standing, _ story: @escaping @Sendable (PolicyWorld) async throws -> Void
    ) async throws {
        let store = GlassStore()
        var settings = SiteSettings()
        settings.isSignUpOpen = true
        try await Town.with(store: store, settings: settings) { town in
            let (ada, session) = try await ada(in: town)
            let token = try await town.invitation(by: ada)
            let sam = try await town.newcomer("Sam", login: "medlarlogin")
            try await sam.post("/begin", [("concern", "money"), ("sentence", "medlar-sentence")])
            var offered: Offered?
            if standing.isConnected {
                try await connect(ada, sam, token)
                offered = try await bring(ada, sam, to: standing, in: town)
            }
            try await ada.post("/draft?for=/begin", [("sentence", "quince-draft")])
            let eve = try await town.newcomer("Eve", login: "everose")
            let nobody = town.browser()
            try await nobody.get("/sign-in")
            try await story(
                PolicyWorld(
                    town: town, store: store, standing: standing,
                    browsers: [.author: ada, .partner: sam, .stranger: eve, .signedOut: nobody], token: token,
                    session: session, offered: offered))
        }
    }

    func browser(_ reader: Reader) throws -> Browser { try #require(browsers[reader]) }

    /// Where a row of the table leads in this world.
    func url(_ path: Path) -> String {
        switch path {
        case .join: Path.join(token).url
        case .libraryItem: Path.libraryItem(practice).url
        case .libraryDo: Path.libraryDo(practice).url
        case .libraryDone: Path.libraryDone(practice).url
        case .libraryFavourite: Path.libraryFavourite(practice).url
        case .session: Path.session(session).url
        case .draft: "\(Path.draft.url)?for=\(Path.begin.url)"
        default: path.url
        }
    }

    /// One practice stands for all.
    var practice: String { town.site.library.practices.first?.id.rawValue ?? "" }

    private static func ada(in town: Town) async throws -> (Browser, String) {
        let ada = Browser(client: town.client, agent: tablet)
        try await ada.get("/start?key=\(Town.firstKey)")
        let fields = Town.account("Ada", login: "quincelogin", zone: "Pacific/Chatham", key: ("key", Town.firstKey))
        try #require(try await ada.post("/start", fields).location == "/begin")
        try await ada.get("/begin")
        let words = [("sentence", "quince-sentence"), ("correction", "quince-correction")]
        try #require(try await ada.post("/begin", [("concern", "fights")] + words).location == "/begin/heard")
        _ = try await ada.prepareSecondStep()
        try #require(try await ada.checkIn(answers).location == "/picture")
        let practice = town.site.library.practices.first?.id.rawValue ?? ""
        let (place, said) = (Path.libraryDone(practice).url, [("how", "fine"), ("line", "quince-line")])
        let done = try await ada.asSeen([("moment", "seen"), ("way", "alone")] + said, on: place)
        try #require(try await ada.post(place, done).status == 303)
        // One page is one doing, by when it was opened: a form of the same moment would be about this one.
        town.watch.move(seconds: 1)
        let other = Browser(client: town.client, agent: tablet)
        try #require(try await other.trySignIn("quincelogin", password: Town.password).location == "/today")
        return (ada, try await ada.otherSession())
    }

    private static func connect(_ ada: Browser, _ sam: Browser, _ token: String) async throws {
        try #require(try await sam.post("/join/\(token)").status == 303)
        try #require(try await ada.confirm().location == "/us/first")
    }
}
