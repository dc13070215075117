import RekindleSite
import RekindleTesting
import RekindleTown
import RekindleVault
import Testing

/// The first visitor does not own the place: whoever started the server does.
struct FirstAccountTests {
    @Test(arguments: ["", "x", "first-key-of-this-tow", "first-key-of-this-town ", "FIRST-KEY-OF-THIS-TOWN"])
    func `without the right key there is no first account`(key: String) async throws {
        try await Town.with { town in
            let browser = town.browser()
            let query = key.replacing(" ", with: "+")
            let isRight = key.hasSuffix(" ")
            #expect(try await browser.get("/start?key=\(query)").location == (isRight ? nil : "/"))
            #expect(try await browser.get("/").body.holds("Nobody has an account here yet"))
            try await browser.get("/sign-in")
            guard !isRight else { return }
            let reply = try await browser.post("/start", Town.account("Ada", key: ("key", key)))
            #expect(reply.status == 422 && reply.refusal?.contains("had run out") == true)
            #expect(try await town.site.vault.accountCount() == 0)
        }
    }

    @Test func `a refused form keeps the one-time key, in itself and in the address where it stands`() async throws {
        try await Town.with { town in
            let browser = town.browser()
            let first = try await browser.get("/start?key=\(Town.firstKey)")
            let url = try #require(first.action)
            let refused = try await browser.post(url, Town.account("", login: "ada", key: ("key", Town.firstKey)))
            #expect(refused.status == 422 && refused.hidden("key") == Town.firstKey && refused.action == url)
            #expect(!refused.body.holds("<a class=\"back\" href=\"/\""))
            #expect(try await browser.get(url).hidden("key") == Town.firstKey)
            let taken = try await browser.post(url, Town.account("Ada", key: ("key", Town.firstKey)))
            #expect(taken.location == "/begin")
        }
    }

    @Test func `what is wrong stands beside its field, and all of it once above`() async throws {
        try await Town.with { town in
            let browser = town.browser()
            try await browser.get("/start?key=\(Town.firstKey)")
            let sent = [("key", Town.firstKey), ("name", ""), ("login", "ada"), ("password", "short")]
            let page = try await browser.post("/start", sent)
            for (field, words) in [("name", "Type the name"), ("password", "Make the password at least")] {
                let tag = try #require(page.body.tags.first { $0.text.holds(" name=\"\(field)\"") })
                #expect(tag.text.holds("aria-invalid=\"true\"") && tag.text.holds("field-\(field)-refusal"))
                #expect(
                    page.body.holds("id=\"field-\(field)-refusal\">\(words)") && page.refusal?.contains(words) == true)
            }
            let login = try #require(page.body.tags.first { $0.text.holds(" name=\"login\"") })
            #expect(!login.text.holds("aria-invalid"))
            #expect(
                page.body.holds("<strong class=\"field-refusal\" id=\"field-adult-refusal\">This is for people of 18"))
        }
    }

    @Test func `the key works once`() async throws {
        try await Town.with { town in
            _ = try await town.ada()
            let eve = town.browser()
            #expect(try await eve.get("/start?key=\(Town.firstKey)").location == "/")
            try await eve.get("/sign-in")
            let reply = try await eve.post("/start", Town.account("Eve", key: ("key", Town.firstKey)))
            #expect(reply.status == 422 && reply.refusal?.contains("had run out") == true)
            #expect(try await eve.get("/").body.holds("New accounts come by invitation here"))
        }
    }

    @Test func `of two at the same moment one has it`() async throws {
        try await Town.with { town in
            let browsers = (town.browser(), town.browser())
            for browser in [browsers.0, browsers.1] { try await browser.get("/start?key=\(Town.firstKey)") }
            async let one = browsers.0.post("/start", Town.account("Ada", key: ("key", Town.firstKey)))
            async let other = browsers.1.post("/start", Town.account("Eve", key: ("key", Town.firstKey)))
            let replies = try await [one, other].sorted { $0.status < $1.status }
            #expect(replies.map(\.status) == [303, 422])
            #expect(replies[1].refusal?.isEmpty == false && !replies[1].body.holds(Town.password))
            #expect(try await town.site.vault.accountCount() == 1)
        }
    }

    @Test(arguments: [true, false]) func `later accounts come by invitation, or as whoever runs it wants`(
        isOpen: Bool
    ) async throws {
        var settings = SiteSettings()
        settings.isSignUpOpen = isOpen
        try await Town.with(settings: settings) { town in
            let ada = try await town.ada()
            let token = try await town.invitation(by: ada)
            let browser = town.browser()
            #expect(try await browser.get("/").body.holds("href=\"/start\"") == isOpen)
            #expect(try await browser.get("/start").status == (isOpen ? 200 : 303))
            #expect(try await browser.get("/start?invitation=\(token)").status == 200)
            let reply = try await browser.copy().post("/start", Town.account("Eve"))
            #expect(reply.status == (isOpen ? 303 : 422))
            let invited = try await browser.post("/start", Town.account("Sam", key: ("invitation", token)))
            #expect(invited.location == "/join/\(token)#yes")
        }
    }

    @Test func `open or not, an empty place wants the key`() async throws {
        try await Town.open { town in
            let browser = town.browser()
            #expect(try await browser.get("/start").location == "/")
            try await browser.get("/sign-in")
            #expect(try await browser.post("/start", Town.account("Eve")).status == 422)
        }
    }

    @Test func `a login name that is taken is refused, in any spelling of it`() async throws {
        try await Town.open { town in
            _ = try await town.ada()
            for login in ["ada", "ADA", " Ada ", "\u{ff41}da"] {
                let browser = try await town.stranger()
                let fields = Town.account("Eve", login: login).map {
                    $0.0 == "password" ? ($0.0, Town.otherPassword) : $0
                }
                let reply = try await browser.post("/start", fields)
                #expect(reply.status == 422 && reply.refusal?.contains("taken") == true, "\(login)")
            }
        }
    }

    @Test func `an account that is made while accounts are counted is not overlooked`() async throws {
        let store = GlassStore()
        try await Town.with(store: store) { town in
            let fields = Town.account("Ada", key: ("key", Town.firstKey))
            let (early, ada) = (town.browser(), town.browser())
            store.whileCounting {
                _ = try? await ada.get("/start?key=\(Town.firstKey)")
                _ = try? await ada.post("/start", fields)
            }
            let (before, after) = (try await early.get("/"), try await early.get("/"))
            #expect(before.body.holds("Nobody has an account here yet"))
            #expect(after.body.holds("New accounts come by invitation here"))
        }
    }
}
