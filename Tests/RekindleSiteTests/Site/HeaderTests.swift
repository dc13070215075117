import HTTPTypes
import RekindleHouse
import RekindleSite
import RekindleStore
import RekindleTesting
import RekindleTown
import Testing

/// What every answer carries, and what no page holds.
struct HeaderTests {
    static let always = [
        "Content-Security-Policy": "default-src 'self'; frame-ancestors 'none'; form-action 'self'; base-uri 'none'",
        "Referrer-Policy": "no-referrer", "X-Content-Type-Options": "nosniff",
        "Cross-Origin-Opener-Policy": "same-origin", "X-Robots-Tag": "noindex",
        "Permissions-Policy": "camera=(), geolocation=(), microphone=()",
    ]

    @Test func `every answer has them, in and out, found or not, refused, too long or broken`() async throws {
        let store = GlassStore()
        try await Town.with(store: store) { town in
            let (ada, _) = try await town.couple()
            for reply in try await Self.replies(ada, store) + Self.replies(town.browser(), store) {
                for (name, value) in Self.always {
                    let field = try #require(HTTPField.Name(name))
                    #expect(reply.headers[field] == value, "\(name) \(reply.status) \(reply.heading ?? "")")
                }
                #expect(reply.headers[.cacheControl] == "no-store", "\(reply.status) \(reply.heading ?? "")")
                #expect(reply.headers[.strictTransportSecurity] == nil)
                #expect(reply.body.isEmpty || reply.headers[.contentType]?.isEmpty == false)
            }
        }
    }

    @Test func `what has a hash in its address may be kept for ever`() async throws {
        try await Town.with { town in
            let ada = try await town.ada()
            let page = try await ada.get("/today").body
            let addresses = page.matches(of: /"(\/assets\/[0-9a-f]+\/[^"]+)"/).map { String($0.output.1) }
            #expect(addresses.count > 5)
            for address in addresses {
                let reply = try await ada.get(address)
                #expect(reply.status == 200 && !reply.body.isEmpty, "\(address)")
                #expect(reply.headers[.cacheControl] == "public, max-age=31536000, immutable")
                #expect(reply.headers[.setCookie] == nil && reply.headers[.contentType] != nil)
                for (name, value) in Self.always { #expect(reply.headers[try #require(HTTPField.Name(name))] == value) }
            }
            let other = try #require(addresses.first).replacing(/[0-9a-f]{6}/, with: "0000aa")
            #expect(try await ada.get(other).status == 404)
        }
    }

    @Test(arguments: [nil, "http://hearth.example", "https://hearth.example"])
    func `cookies are for this site and out of scripts' reach, and behind TLS for this host alone`(
        address: String?
    ) async throws {
        var settings = SiteSettings()
        settings.address = address
        let isSecure = settings.isSecure
        try await Town.with(settings: settings) { town in
            let browser = town.browser()
            var cookies: [String] = []
            for path in ["/", "/start?key=\(Town.firstKey)"] { cookies += try await browser.get(path).cookies }
            let fields = Town.account("Ada", key: ("key", Town.firstKey))
            cookies += try await browser.post("/start", fields).cookies
            cookies += try await browser.get("/today").cookies
            let left = try await browser.get("/leave")
            cookies += left.cookies
            cookies += try await browser.post("/sign-out").cookies
            let prefix = "\(isSecure ? "__Host-" : "")\(town.site.cookies.mark)-"
            #expect(
                Set(cookies.map { $0.prefix { $0 != "=" }.description })
                    == Set(
                        ["session", "seen", "visit", "known", "told", "left", "offered", "author"].map { prefix + $0 }))
            for cookie in cookies {
                #expect(cookie.contains("HttpOnly") && cookie.contains("SameSite=Lax") && cookie.contains("Path=/"))
                #expect(cookie.contains("Secure") == isSecure && !cookie.contains("Domain"))
            }
            #expect((left.headers[.strictTransportSecurity] != nil) == isSecure)
        }
    }

    @Test func `a visit that locks or signs out takes its cookies with it`() async throws {
        try await Town.with { town in
            let ada = try await town.ada()
            try await ada.get("/today")
            // Of the last use it leaves that this was the browser, and not when.
            #expect(try await ada.copy().get("/leave").cookies.contains { $0.contains("-seen=-") })
            let out = try await ada.post("/sign-out").cookies
            #expect(out.contains { $0.contains("-session=;") } && out.contains { $0.contains("-seen=;") })
        }
    }

    /// One of every kind of answer.
    private static func replies(_ browser: Browser, _ store: GlassStore) async throws -> [Received] {
        store.mood = .keeping
        var replies: [Received] = []
        for path in House.routes.map(\.path.url) + ["/nowhere", "/library/none"] {
            replies.append(try await browser.copy().get(path))
            replies.append(try await browser.copy().post(path))
            replies.append(try await browser.copy().ask(.put, path))
        }
        replies.append(try await browser.copy().postRaw("/begin", String(repeating: "a", count: 1 << 17)))
        replies.append(try await browser.copy().postRaw("/begin", "a=%"))
        replies.append(try await browser.copy().postRaw("/begin", "{}", type: "application/json"))
        store.mood = .failing(.full)
        replies.append(try await browser.copy().post("/begin", [("concern", "fights")]))
        store.mood = .keeping
        return replies
    }
}

extension Received {
    var cookies: [String] { headers[values: .setCookie] }
}
