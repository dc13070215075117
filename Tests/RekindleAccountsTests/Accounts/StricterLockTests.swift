import Foundation
import RekindleTesting
import RekindleTown
import Testing

/// What takes the PIN or the password once more asks for them alike.
struct StricterLockTests {
    private static let places = ["/me/data/erase", "/me/data/export", "/me/data/import"]
    private static let (right, wrong) = (("password", Town.password), ("password", "not the one"))

    /// Sends the form of a page. That of an import has a file.
    private static func send(
        _ fields: [(String, String)], to place: String, by browser: Browser
    ) async throws -> Received {
        guard place == "/me/data/import" else { return try await browser.post(place, fields) }
        return try await browser.post(place, fields, file: FileSample.document(saying: "quince"))
    }

    @Test(arguments: places) func `it asks for the password, and for a PIN where there is one`(
        place: String
    ) async throws {
        try await Town.with { town in
            let ada = try await town.ada()
            let page = try await ada.get(place).body
            #expect(page.holds(">Your password</label>") && !page.holds("name=\"pin\""))
            try await ada.get("/me/pin")
            try #require(try await ada.post("/me/pin", [("pin", "4711"), Self.right]).status == 303)
            let parts = try await ada.get(place).body.components(separatedBy: "name=\"pin\"")
            // The login name stands beside the password that goes with it.
            let login = "value=\"ada\" autocomplete=\"username\""
            #expect(parts.count == 2 && parts.first?.holds(login) == false)
            #expect(parts.last?.holds(login) == true && parts.last?.holds(">Or your password</label>") == true)
        }
    }

    @Test(arguments: places) func `what was not right is said beside the field that was tried, and sent back nowhere`(
        place: String
    ) async throws {
        try await Town.with { town in
            let ada = try await town.ada()
            try await ada.get("/me/pin")
            try #require(try await ada.post("/me/pin", [("pin", "4711"), Self.right]).status == 303)
            try await ada.get(place)
            for typed in [("pin", "081508150815"), ("password", "quinces and medlars")] {
                let reply = try await Self.send([typed], to: place, by: ada)
                #expect(reply.status == 422 && reply.body.holds("id=\"field-\(typed.0)-refusal\""))
                #expect(reply.refusal?.contains("short wait before the next") == true)
                #expect(!reply.body.holds(typed.1))
            }
        }
    }

    @Test(
        arguments: zip(
            places, ["", "&to=/me/data/export", "&to=/me/data/import"]))
    func `many wrong passwords sign out, as at the lock`(place: String, back: String) async throws {
        try await Town.with { town in
            let ada = try await town.ada()
            try await ada.get(place)
            for _ in 1..<12 {
                #expect(try await Self.send([Self.wrong], to: place, by: ada).status == 422)
                town.watch.move(seconds: 30)
                try await ada.get(place)
            }
            let out = try await Self.send([Self.wrong], to: place, by: ada)
            #expect(out.location == "/sign-in?ended=lock\(back)")
            #expect(try await !ada.isSignedIn())
        }
    }
}
