import RekindleHouse
import RekindleSite
import RekindleStore
import RekindleTesting
import RekindleTown
import RekindleVault
import Testing

/// Every path of the catalogue, for the one who left and for the one who was left: neither an old link nor what a browser
/// kept, a second window, a form half sent or a draft shows anything new of the other, or brings them anything.
struct ExPathTests {
    enum Former: String, CaseIterable { case left, wasLeft }

    @Test(arguments: House.routes.filter { $0.access != .machine }.map(\.path.pattern), Former.allCases)
    func `it shows nothing new of the other, and brings them nothing`(pattern: String, former: Former) async throws {
        let store = GlassStore()
        try await Town.with(store: store) { town in
            let parted = try await ExWorld(former, at: pattern, in: town, store)
            // What is said for once is said by now.
            for browser in parted.browsers { _ = try await browser.copy().get(parted.url) }
            let before = try await parted.read()
            try await parted.otherLivesOn()
            #expect(try await parted.read() == before)
            let rows = try await parted.rowsOfOther()
            let page = town.site.vault.live.listen(for: parted.other.person)
            for browser in parted.browsers {
                let reply = try await browser.copy().post(parted.url, parted.halfSent)
                #expect(reply.status < 500, "\(reply.status)")
                #expect(!reply.whole.holds("walnut-new"))
            }
            page.end()
            for await news in page.news { #expect(news == .beat) }
            #expect(try await parted.rowsOfOther() == rows)
            // Nothing came back with it.
            for browser in [parted.window, parted.ex] where try await browser.isSignedIn() {
                #expect(try await browser.get("/us/first").status == 404)
            }
        }
    }

    @Test(arguments: Former.allCases, [0, -60 * 24 * 20] as [Double])
    func `what is taken along is the same whatever the other does, also by a clock that was set back`(
        former: Former, minutes: Double
    ) async throws {
        let store = GlassStore()
        try await Town.with(store: store) { town in
            let parted = try await ExWorld(former, at: "/me/data/export", in: town, store)
            town.watch.move(minutes: minutes)
            let password = [("password", Town.password)]
            if minutes != 0 { try await parted.ex.unlock() }
            try await parted.ex.get("/me/data/export")
            let first = try await parted.ex.post("/me/data/export", password)
            #expect(first.status == 200 && first.body.hasPrefix("PK"))
            if minutes != 0 { try await parted.otherBrowser.unlock() }
            try await parted.otherLivesOn()
            try await parted.ex.get("/me/data/export")
            #expect(try await parted.ex.post("/me/data/export", password).body == first.body)
        }
    }
}

/// Ada and Sam after Ada has left, with all that was open at one path before.
private struct ExWorld: Sendable {
    /// The one who asks: as they are, as their browser was before, and in a second window from before.
    let ex: Browser
    let old: Browser
    let window: Browser
    let otherBrowser: Browser
    let other: Visitor
    let shared: OpenSpace
    let url: String
    /// What they had filled in there when it ended.
    let halfSent: [(String, String)]
    let store: GlassStore

    var browsers: [Browser] { [ex, old, window] }

    init(_ former: ExPathTests.Former, at pattern: String, in town: Town, _ store: GlassStore) async throws {
        let ada = try await town.ada()
        let link = try await town.invitation(by: ada)
        let sam = try await town.joiner("Sam", invitation: link)
        try #require(try await sam.post("/join/\(link)").status == 303)
        try #require(try await ada.confirm().location == "/us/first")
        try await ada.writeFirst(Town.first.ada)
        try await sam.writeFirst(Town.first.sam)
        (ex, otherBrowser, self.store) = (former == .left ? ada : sam, former == .left ? sam : ada, store)
        other = try await town.visitor(otherBrowser)
        shared = try #require(other.shared)
        url = pattern.replacing("/join/{token}", with: "/join/\(link)")
            .replacing("/ours/{id}", with: "/ours/\(shared.name)").replacing(
                "/library/{id}", with: "/library/good-news"
            )
            .replacing("{id}", with: "0123456789abcdef0123456789abcdef")
        window = try await town.signIn(former == .left ? "ada" : "sam")
        let form = PagesSpec.forms.first { $0.pattern == pattern }
        try await window.get(url)
        halfSent = try await ex.asSeen(form?.fields ?? [], on: url)
        // What the script had kept of it by then.
        _ = try await ex.copy().post("/draft?for=\(url)", halfSent)
        old = await ex.copy()
        try #require(try await ada.part(letter: "quince-letter").location == "/me/data/part")
    }

    /// What stands there, for each of them.
    func read() async throws -> [String] {
        var all: [String] = []
        for browser in browsers { all.append(try await browser.copy().get(url).whole) }
        return all
    }

    /// The other goes on, with something new in everything that is theirs.
    func otherLivesOn() async throws {
        try await otherBrowser.get("/begin")
        try await otherBrowser.post("/begin", [("concern", "fights"), ("sentence", "walnut-new")])
        try await otherBrowser.checkIn([("arguments", "2"), ("sentence", "walnut-new"), ("bring", "arguments")])
        try await otherBrowser.get("/try")
        try await otherBrowser.post("/try", [("weeks", "2"), ("minutes", "30"), ("words", "walnut-new")])
        let profile = try await otherBrowser.asSeen(
            Browser.profile(["name": "walnut-new"], version: "seen"), on: "/me/profile")
        try #require(try await otherBrowser.post("/me/profile", profile).status == 303)
        try #require(
            try await otherBrowser.finish([("how", "fine"), ("line", "walnut-new")], way: "alone").status == 303)
        try #require(try await otherBrowser.post("/draft?for=/begin", [("sentence", "walnut-new")]).status == 204)
        try await otherBrowser.get("/invite")
        try #require(try await otherBrowser.post("/invite").status == 303)
    }

    /// Every row that is the other's, and of what was theirs together.
    func rowsOfOther() async throws -> [Row] {
        try await store.rows(in: other.personal.id) + store.rows(in: shared.id)
    }
}
