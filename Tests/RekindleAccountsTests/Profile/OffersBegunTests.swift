import RekindleTesting
import RekindleTown
import Testing

/// What somebody begins to choose of what comes to them stands there again after Hide or a lock, until it is sent.
struct OffersBegunTests {
    private static let begun = "You had begun this."

    private func draft(at url: String, _ fields: [(String, String)], by ada: Browser) async throws {
        let place = try #require(try await ada.get(url).body.between("data-draft=\"", "\""))
        #expect(try await ada.post(place, fields).status == 204)
    }

    @Test func `offers that were begun stand there again, with what was unticked`() async throws {
        try await Town.with { town in
            let ada = try await town.ada()
            try await ada.offers([("minutes", "20"), ("declined", "touch"), ("muted", "yes")])
            let seen = try await ada.get("/me/offers").hidden("seen") ?? ""
            try await draft(at: "/me/offers", [("seen", seen), ("minutes", "45")], by: ada)
            let page = try await ada.get("/me/offers").body
            #expect(
                page.holds(Self.begun) && page.holds("value=\"45\" checked") && !page.holds("value=\"touch\" checked"))
            #expect(!page.holds("name=\"muted\" value=\"yes\" checked") && !page.holds("Kept now"))
            try await ada.offers([("minutes", "45")])
            #expect(try await !ada.get("/me/offers").body.holds(Self.begun))
        }
    }

    @Test func `what is kept by now stands above offers that were begun before`() async throws {
        try await Town.with { town in
            let ada = try await town.ada()
            let seen = try await ada.get("/me/offers").hidden("seen") ?? ""
            try await ada.offers([("minutes", "20")])
            try await draft(at: "/me/offers", [("seen", seen), ("minutes", "45")], by: ada)
            let page = try await ada.get("/me/offers").body
            #expect(page.holds("Kept now") && page.holds("value=\"45\" checked"))
            try await ada.offers([("minutes", "45")])
            #expect(try await ada.get("/me/offers").body.holds("value=\"45\" checked"))
        }
    }

    @Test func `what says the same as what is kept is nothing begun`() async throws {
        try await Town.with { town in
            let ada = try await town.ada()
            let seen = try await ada.get("/me/offers").hidden("seen") ?? ""
            try await draft(at: "/me/offers", [("seen", seen)], by: ada)
            #expect(try await !ada.get("/me/offers").body.holds(Self.begun))
        }
    }
}
