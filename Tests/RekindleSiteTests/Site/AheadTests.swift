import HTTPTypes
import HummingbirdTesting
import RekindleHouse
import RekindleSite
import RekindleTown
import RekindleVault
import Testing

/// What is fetched ahead, or only asked about, does nothing: neither locks nor puts off the lock, and sets no cookie.
struct AheadTests {
    static let ahead = [
        ("Sec-Purpose", "prefetch"), ("Sec-Purpose", "prefetch;prerender"),
        ("Sec-Purpose", "prefetch;anonymous-client-ip"),
        ("Purpose", "prefetch"), ("Purpose", "Prefetch"), ("X-Purpose", "preview"), ("X-Moz", "prefetch"),
    ]

    private static let pages = House.routes.filter { $0.get != nil && $0.access != .machine }.map(\.path)
        .filter { $0.url == $0.pattern }.map(\.url)

    @Test(arguments: ahead) func `nobody is served ahead, and nothing is set`(field: String, value: String) async throws
    {
        try await Town.with { town in
            let ada = try await town.ada()
            let name = try #require(HTTPField.Name(field))
            for path in Self.pages {
                let (status, cookies) = try await Self.ask(.get, path, as: ada, [name: value], in: town)
                #expect(status == 503 && cookies.isEmpty, "\(path)")
            }
            #expect(try await ada.isSignedIn())
        }
    }

    @Test func `asking about a page sets nothing, and Hide is not pressed by it`() async throws {
        try await Town.with { town in
            let (ada, _) = try await town.couple()
            for path in Self.pages {
                let (_, cookies) = try await Self.ask(.head, path, as: ada, [.accept: "text/event-stream"], in: town)
                #expect(cookies.isEmpty, "\(path)")
            }
            #expect(try await ada.isSignedIn())
            #expect(town.site.vault.live.count == 0)
        }
    }

    @Test func `fields that say something else are no fetch ahead`() async throws {
        try await Town.with { town in
            let ada = try await town.ada()
            let purpose = try #require(HTTPField.Name("Purpose"))
            #expect(try await Self.ask(.get, "/today", as: ada, [purpose: "navigation"], in: town).status == 200)
        }
    }

    private static func ask(
        _ method: HTTPRequest.Method, _ path: String, as browser: Browser, _ fields: HTTPFields, in town: Town
    ) async throws -> (status: Int, cookies: [String]) {
        var headers = fields
        headers[.cookie] = await browser.cookieHeader
        return try await town.client.execute(uri: path, method: method, headers: headers) { response in
            (response.status.code, response.headers[values: .setCookie])
        }
    }
}
