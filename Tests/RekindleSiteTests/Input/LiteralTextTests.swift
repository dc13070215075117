import Foundation
import RekindleCore
import RekindleHouse
import RekindleSite
import RekindleTown
import Testing

/// Whatever somebody types is text, and text is shown as it is.
struct LiteralTextTests {
    @Test(arguments: OddText.literal) func `where one writes and where both read`(text: String) async throws {
        try await Town.with { town in
            let (ada, sam) = try await town.couple()
            let shown = text.drop { $0.isWhitespace }.description.escaped
            try await ada.get("/begin")
            #expect(try await ada.post("/begin", [("sentence", text), ("correction", text)]).status == 303)
            #expect(try await ada.writeFirst(text).status == 303)
            #expect(try await ada.get("/us/first").body.holds(shown.withoutDirections))
            try await sam.writeFirst("Tea at four.")
            #expect(try await ada.checkIn([("arguments", "2"), ("sentence", text)]).status == 303)
            #expect(try await ada.changeProfile(["name": text, "pronouns": String(text.prefix(40))]).status == 303)
            try await ada.post("/draft?for=/begin", [("sentence", text)])
            for path in ["/begin", "/begin/heard", "/us/first", "/picture", "/me", "/me/profile", "/draft?for=/begin"] {
                let page = try await ada.get(path).body
                #expect(page.holds(shown) || page.holds(shown.withoutDirections), "\(path)")
            }
            for path in ["/us/first", "/us", "/me/profile"] {
                let page = try await sam.get(path).body
                #expect(page.holds(shown.withoutDirections) && page.hasNoCode, "\(path)")
            }
            for path in House.routes.map(\.path.url) {
                #expect(try await ada.copy().get(path).body.hasNoCode, "\(path)")
            }
        }
    }

    @Test(arguments: OddText.literal) func `on pages that refuse, and in addresses`(text: String) async throws {
        try await Town.with { town in
            let browser = town.browser()
            let shown = text.drop { $0.isWhitespace }.description.escaped
            let wrong = try await browser.trySignIn(text, password: "wrong words here")
            #expect(wrong.status == 422 && wrong.body.holds(shown) && wrong.body.hasNoCode)
            try await browser.get("/start?key=\(Town.firstKey)")
            let refused = try await browser.post("/start", [("key", Town.firstKey), ("name", text), ("login", text)])
            #expect(refused.status == 422 && refused.body.holds(shown) && refused.body.hasNoCode)
            let held = try await browser.post("/begin", [("sentence", text), (text, text)], csrf: "x")
            #expect(held.body.holds(shown) && held.body.hasNoCode)
            let address = text.addingPercentEncoding(withAllowedCharacters: .alphanumerics) ?? ""
            for path in [
                "/join/\(address)", "/help?country=\(address)", "/sign-in?to=/\(address)", "/library/\(address)",
            ] {
                #expect(try await browser.get(path).body.hasNoCode, "\(path)")
            }
        }
    }

    /// Line ends, slashes and schemes that would lead out of the house.
    @Test(arguments: [
        "https://example.org/", "//example.org", "/\\example.org", "\\/example.org", "/\t/example.org",
        "/\n/example.org",
        "\t//example.org", " /today", "today", "/today\r\nSet-Cookie: a=b", "/%0d%0aX: y\u{0}", "/ünder",
        "javascript:alert(1)",
    ])
    func `nobody is led to an address that is not ours`(to: String) async throws {
        try await Town.with { town in
            let ada = try await town.ada()
            let address = to.addingPercentEncoding(withAllowedCharacters: .alphanumerics) ?? ""
            #expect(try await ada.copy().get("/unlock?to=\(address)").location == "/today")
            let browser = town.browser()
            #expect(try await browser.get("/sign-in?to=\(address)").hidden("to") == nil)
            let fields = [("login", "ada"), ("password", Town.password), ("to", to)]
            let reply = try await browser.post("/sign-in", fields)
            #expect(reply.location == "/today" || reply.status == 422)
        }
    }
}

extension String {
    /// No element or attribute that anybody typed.
    fileprivate var hasNoCode: Bool {
        !["<script>", "<img", "<svg onload", "onerror=alert(1)>", "</textarea></title>", "<![CDATA["].contains(
            where: holds)
    }
}
