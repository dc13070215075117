import Foundation
import RekindleTown
import Testing

/// Password managers hold the entries of two on one device.
struct WhosePasswordTests {
    @Test(arguments: ["/me/password", "/me/pin", "/me/second-step", "/me/sessions", "/me/data/export"])
    func `a form with a password says whose it is, and sends nothing of that`(path: String) async throws {
        try await Town.with { town in
            let ada = try await town.ada()
            if path == "/me/second-step" { _ = try await ada.prepareSecondStep() }
            if path == "/me/sessions" { _ = try await town.signIn("ada") }
            let page = try await ada.get(path).body
            let field = "<input type=\"text\" value=\"ada\" autocomplete=\"username\" readonly hidden>"
            #expect(page.holds(field))
            let (whose, password) = (page.components(separatedBy: field), "type=\"password\"")
            #expect(whose.last?.holds(password) == true)
        }
    }

    @Test(arguments: [false, true]) func `the page of the lock tells nobody whose session it is`(
        hasPin: Bool
    ) async throws {
        try await Town.with { town in
            let ada = town.browser()
            try await ada.get("/start?key=\(Town.firstKey)")
            let account = Town.account("Quincename", login: "quincelogin", key: ("key", Town.firstKey))
            try #require(try await ada.post("/start", account).location == "/begin")
            try await ada.get("/me")
            let pin = [("pin", "4711"), ("password", Town.password)]
            if hasPin { try #require(try await ada.post("/me/pin", pin).status == 303) }
            try await ada.get("/leave")
            for page in [try await ada.get("/unlock"), try await ada.post("/unlock", [("password", "not the one")])] {
                #expect(page.heading == "Locked" && !page.whole.lowercased().holds("quince"))
                #expect(!page.body.holds("autocomplete=\"username\""))
            }
        }
    }
}
