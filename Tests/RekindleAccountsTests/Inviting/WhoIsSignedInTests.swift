import RekindleTown
import Testing

/// A link that is opened while somebody else is signed in on the device.
struct WhoIsSignedInTests {
    @Test func `it says who, and one step opens it for whoever was meant`() async throws {
        try await Town.open { town in
            let ada = try await town.ada()
            let token = try await town.invitation(by: ada)
            let (cleo, dan) = (try await town.newcomer("Cleo"), try await town.newcomer("Dan"))
            let theirs = try await town.invitation(by: cleo)
            try await dan.post("/join/\(theirs)")
            try #require(try await cleo.confirm().location == "/us/first")
            let sam = try await town.newcomer("Sam")
            for (browser, name) in [(ada, "Ada"), (cleo, "Cleo"), (sam, "Sam")] {
                let page = try await browser.get("/join/\(token)")
                #expect(page.body.asRead.holds("\(name) is signed in on this device."), "\(name)")
                #expect(page.body.holds("<input type=\"hidden\" name=\"to\" value=\"/join/\(token)\""), "\(name)")
                let copy = await browser.copy()
                #expect(try await copy.get("/start?invitation=\(token)").location == "/join/\(token)")
                try await copy.get("/join/\(token)")
                #expect(try await copy.post("/sign-out", [("to", "/join/\(token)")]).location == "/join/\(token)")
                #expect(try await copy.get("/join/\(token)").body.holds("Make my own account"), "\(name)")
            }
        }
    }

    @Test(arguments: ["https://example.org/", "//example.org", "", "javascript:alert(1)"])
    func `signing out leads to nobody else's address`(to: String) async throws {
        try await Town.with { town in
            let ada = try await town.ada()
            #expect(try await ada.post("/sign-out", [("to", to)]).location == "/")
        }
    }

    @Test func `whoever is in already goes where they were going`() async throws {
        try await Town.with { town in
            let ada = try await town.ada()
            #expect(try await ada.get("/sign-in?to=/library").location == "/library")
            #expect(try await ada.get("/sign-in?to=//example.org").location == "/today")
        }
    }

    @Test func `whoever makes an account is told that it opens in any browser`() async throws {
        try await Town.with { town in
            let ada = try await town.ada()
            let token = try await town.invitation(by: ada)
            let words = "open your account in any"
            #expect(try await town.browser().get("/start?invitation=\(token)").body.holds(words))
            let sam = try await town.joiner("Sam", invitation: token)
            try await sam.post("/join/\(token)")
            #expect(try await sam.get("/join/\(token)").body.holds(words))
        }
    }
}
