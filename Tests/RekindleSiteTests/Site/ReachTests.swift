import HTTPTypes
import Hummingbird
import HummingbirdTesting
import RekindleSite
import RekindleTesting
import RekindleTown
import Testing

/// The address in the settings, and the one that somebody really came by.
struct ReachTests {
    private static let address = "https://hearth.example"

    @Test(arguments: [
        ("127.0.0.1:8080", false, nil, true), ("hearth.example:8080", false, nil, true),
        ("hearth.example", false, nil, false), ("HEARTH.example", false, nil, false),
        // Many proxies ask for another host than they were asked for.
        ("127.0.0.1:8080", true, nil, false), ("127.0.0.1:8080", true, "https", false),
        ("hearth.example", true, "http", true),
    ])
    func `without TLS, or past the proxy, no cookie can be kept`(
        host: String, isForwarded: Bool, scheme: String?, isElsewhere: Bool
    ) {
        let reach = Reach(address: Self.address, host: host, scheme: scheme, isForwarded: isForwarded)
        #expect(reach.elsewhere == (isElsewhere ? Self.address : nil))
        for address in [nil, "http://hearth.example"] {
            #expect(Reach(address: address, host: host, scheme: scheme, isForwarded: isForwarded).elsewhere == nil)
        }
    }

    @Test(arguments: [
        ([:], true), (["X-Forwarded-For": "192.0.2.1"], false), (["X-Forwarded-Proto": "https"], false),
        (["X-Forwarded-Proto": "http", "X-Forwarded-For": "192.0.2.1"], true),
    ])
    func `there every page and refusal names the right address`(
        extra: [String: String], isElsewhere: Bool
    ) async throws {
        var settings = SiteSettings()
        settings.address = Self.address
        try await Town.with(settings: settings) { town in
            var headers: HTTPFields = [.contentType: "application/x-www-form-urlencoded"]
            for (name, value) in extra { headers[try #require(HTTPField.Name(name))] = value }
            // A browser that drops what is for TLS alone: no cookie comes back.
            for url in ["/start?key=\(Town.firstKey)", "/sign-in", "/", "/recover", "/join/x"] {
                let page = try await Self.ask(town, url, .get, headers)
                let line = "This server is reached at <a href=\"\(Self.address)\(url)\">"
                #expect(page.body.holds(line) == isElsewhere, "\(url)")
            }
            for url in ["/start", "/sign-in", "/begin"] {
                let reply = try await Self.ask(
                    town, url, .post, headers, body: "csrf=x&login=quince&sentence=quince&password=secretly")
                #expect(reply.status == 422 && !reply.body.holds("secretly"))
                #expect(reply.body.holds("href=\"\(Self.address)\(url)\"") == isElsewhere, "\(url)")
                #expect(reply.body.holds("Send it again") == !isElsewhere && reply.body.holds("quince"), "\(url)")
            }
        }
    }

    @Test func `whoever is signed in has kept a cookie, and reads nothing of it`() async throws {
        var settings = SiteSettings()
        settings.address = Self.address
        try await Town.with(settings: settings) { town in
            let ada = try await town.ada()
            #expect(try await !ada.get("/us").body.holds("This server is reached at"))
        }
    }

    @Test(arguments: [
        (nil, "127.0.0.1:8080", nil, Reach.Audience.machine), (nil, "localhost:8080", nil, .machine),
        (nil, "[::1]:8080", nil, .machine), (nil, "192.168.1.7:8080", nil, .network), (nil, "pi.local", nil, .network),
        (nil, "nas:8080", nil, .network), (nil, "[fd00::7]:80", nil, .network), (nil, "172.32.0.1", nil, .everybody),
        (nil, "hearth.example", "https", .unset), (nil, "127.0.0.1:8080", "https", .unset),
        (nil, "192.0.2.7", nil, .everybody), (nil, "hearth.example", nil, .everybody),
        (address, "127.0.0.1", "https", .everybody), ("http://10.1.2.3:8080", "hearth.example", nil, .network),
    ])
    func `for whom a link opens`(address: String?, host: String, scheme: String?, audience: Reach.Audience) {
        #expect(Reach(address: address, host: host, scheme: scheme).audience == audience)
    }

    @Test(arguments: [
        (nil, nil, "on this computer only"), (nil, "https", "does not know its own address"),
        ("http://10.1.2.3:8080", nil, "only in the network"), (address, "https", ""),
    ])
    func `a link says for whom it opens before it is sent`(
        address: String?, scheme: String?, words: String
    ) async throws {
        var settings = SiteSettings()
        settings.address = address
        try await Town.with(settings: settings) { town in
            let ada = try await town.ada()
            var headers: HTTPFields = [.cookie: await ada.cookieHeader]
            if let scheme { headers[try #require(HTTPField.Name("X-Forwarded-Proto"))] = scheme }
            let all = ["on this computer only", "only in the network", "does not know its own address"]
            for makes in [false, true] {
                if makes { try await ada.post("/invite") }
                let page = try await Self.ask(town, "/invite", .get, headers).body
                #expect(all.filter(page.holds) == all.filter { $0 == words }, "\(makes)")
            }
        }
    }

    private static func ask(
        _ town: Town, _ url: String, _ method: HTTPRequest.Method, _ headers: HTTPFields, body: String = ""
    ) async throws -> Received {
        try await town.client.execute(
            uri: url, method: method, headers: headers, body: method == .post ? ByteBuffer(string: body) : nil
        ) { Received(status: $0.status.code, headers: $0.headers, body: String(buffer: $0.body)) }
    }
}
