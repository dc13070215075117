import Hummingbird
import HummingbirdTesting
import RekindleSite
import RekindleTesting
import RekindleTown
import RekindleVault
import Testing

/// Cookies among those of others: of another server on the same host, and of programs that use the same names.
struct CookieTests {
    @Test func `two servers on one host have no name in common`() async throws {
        try await Town.with { town in
            let keys = try (0..<50).map { byte in try #require(ServerKey([UInt8](repeating: byte, count: 32))) }
            let marks = Set(keys.map { SiteCookies(isSecure: false, serverKey: $0).mark })
            #expect(marks.count == keys.count)
            for name in SiteCookies.Name.allCases {
                #expect(town.site.cookies.name(name) == "\(town.site.cookies.mark)-\(name.rawValue)")
            }
        }
    }

    /// What stands before ours in the header, or behind it.
    private static let junk = ["junk", "", "x=y=z", String(repeating: "A", count: 43), "%00", "1"]

    @Test(arguments: junk) func `ours is found before and behind another of the same name`(junk: String) async throws {
        try await Town.with { town in
            let ada = try await town.ada()
            try await ada.get("/today")
            let ours = await ada.cookieHeader
            let theirs = SiteCookies.Name.allCases.filter { $0 != .left }
                .map { "\(town.site.cookies.name($0))=\(junk)" }.joined(separator: "; ")
            for header in ["\(theirs); \(ours)", "\(ours); \(theirs)"] {
                let page = try await town.client.execute(uri: "/us", method: .get, headers: [.cookie: header]) {
                    ($0.status.code, String(buffer: $0.body))
                }
                #expect(page.0 == 200 && page.1.holds("Your story"), "\(header)")
            }
            // A cookie that says somebody left has one value.
            let left = "\(town.site.cookies.name(.left))=\(junk == "1" ? "" : junk); \(ours)"
            #expect(
                try await town.client.execute(uri: "/us", method: .get, headers: [.cookie: left]) { $0.status.code }
                    == 200)
        }
    }

    /// So many of ours are looked at; what no cookie of ours holds is none of them, and is compared with nothing.
    @Test func `what is not ASCII takes no place from ours, however much of it there is`() async throws {
        try await Town.with { town in
            let ada = try await town.ada()
            try await ada.get("/today")
            let theirs = [SiteCookies.Name.session, .seen].flatMap { name in
                (1...9).map { "\(town.site.cookies.name(name))=e\u{301}\u{323}\($0)" }
            }
            let header = "\(theirs.joined(separator: "; ")); \(await ada.cookieHeader)"
            let status = try await town.client.execute(uri: "/us", method: .get, headers: [.cookie: header]) {
                $0.status.code
            }
            #expect(status == 200)
        }
    }

    @Test func `a form of a browser with another's cookie is signed all the same, in whichever order they come`()
        async throws
    {
        try await Town.with { town in
            let browser = try await town.stranger()
            let (ours, csrf) = (await browser.cookieHeader, await browser.signature)
            let name = town.site.cookies.name(.visit)
            for other in ["junk", "AAAAAAAAAAAAAAAAAAAAAA"] {
                for header in ["\(name)=\(other); \(ours)", "\(ours); \(name)=\(other)"] {
                    let answer = try await town.client.execute(
                        uri: "/sign-in", method: .post,
                        headers: [.cookie: header, .contentType: "application/x-www-form-urlencoded"],
                        body: ByteBuffer(string: "csrf=\(csrf)&login=ada&password=wrong+words")
                    ) { Received(status: $0.status.code, headers: $0.headers, body: String(buffer: $0.body)) }
                    #expect(answer.refusal?.contains("login name or password") == true, "\(header)")
                }
            }
        }
    }

    @Test func `the second step finds its session behind another's cookie`() async throws {
        try await Town.with { town in
            let ada = try await town.ada()
            let secret = try await ada.prepareSecondStep()
            try await ada.post("/me/second-step", [("code", try town.code(secret)), ("password", Town.password)])
            let phone = town.browser()
            #expect(try await phone.trySignIn("ada", password: Town.password).location == "/sign-in/code")
            let name = town.site.cookies.name(.session)
            let header = "\(name)=\(String(repeating: "A", count: 43)); \(await phone.cookieHeader)"
            try await phone.get("/sign-in/code")
            town.watch.move(minutes: 1)
            let body = "csrf=\(await phone.signature)&code=\(try town.code(secret))"
            let answer = try await town.client.execute(
                uri: "/sign-in/code", method: .post,
                headers: [.cookie: header, .contentType: "application/x-www-form-urlencoded"],
                body: ByteBuffer(string: body)
            ) { $0.headers[.location] }
            #expect(answer == "/today")
        }
    }
}
