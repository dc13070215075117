import Foundation
import RekindleTown
import Testing

/// Password managers hold the entries of two on one device.
struct WhosePasswordTests {
    @Test(arguments: ["/me/password", "/me/pin", "/me/second-step", "/unlock"])
    func `a form with a password says whose it is, and sends nothing of that`(path: String) async throws {
        try await Town.with { town in
            let ada = try await town.ada()
            if path == "/me/second-step" { _ = try await ada.prepareSecondStep() }
            if path == "/unlock" { await ada.forget("seen") }
            let page = try await ada.get(path).body
            let field = "<input type=\"text\" value=\"ada\" autocomplete=\"username\" readonly hidden>"
            #expect(page.holds(field))
            let (whose, password) = (page.components(separatedBy: field), "type=\"password\"")
            #expect(whose.last?.holds(password) == true)
        }
    }
}
