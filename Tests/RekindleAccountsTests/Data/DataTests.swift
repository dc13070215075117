import RekindleHouse
import RekindleTesting
import RekindleTown
import Testing

/// What is kept about somebody, in numbers.
struct DataTests {
    @Test func `each kind stands there with its number, and who can read it`() async throws {
        try await Town.with { town in
            let ada = try await town.ada()
            try await ada.checkIn([("arguments", "2"), ("sentence", "quince-sentence")])
            let page = try await ada.get("/me/data").body
            #expect(page.holds("<a href=\"/check-in\">Check-ins</a></th><td>1</td><td>Only you</td>"))
            #expect(!page.holds("quince-sentence"))
        }
    }

    @Test func `what leads on stands there, for whom it is`() async throws {
        try await Town.with { town in
            let ada = try await town.ada()
            let alone = try await ada.get("/me/data").body
            #expect(!alone.holds("href=\"/me/data/part\"") && !alone.holds("href=\"/me/data/ours\""))
            let (_, sam) = try await town.couple(of: ada)
            #expect(try await ada.get("/me/data").body.holds("href=\"/me/data/part\""))
            try await ada.part()
            for browser in [ada, sam] {
                let page = try await browser.get("/me/data").body
                #expect(!page.holds("href=\"/me/data/part\"") && page.holds("href=\"/me/data/ours\""))
                for path in ["/me/data/export", "/me/data/erase", "/me/trust"] {
                    #expect(page.holds("href=\"\(path)\""))
                }
            }
        }
    }

    @Test func `what the other does for himself, or seals, changes nothing on it`() async throws {
        try await Town.with { town in
            let (ada, sam) = try await town.couple()
            _ = try await ada.get("/me/data")
            let before = try await ada.get("/me/data").whole
            try await sam.checkIn([("arguments", "2"), ("sentence", "medlar-sentence")])
            try await sam.writeFirst("medlar-sealed")
            try await sam.get("/begin")
            try await sam.post("/begin", [("concern", "money"), ("sentence", "medlar-begun")])
            #expect(try await ada.get("/me/data").whole == before)
        }
    }

    @Test func `the first page says that one is connected with one other person at a time`() async throws {
        try await Town.with { town in
            let page = try await town.browser().get("/").body.asRead
            #expect(page.holds("connected with one other person at a time"))
        }
    }
}
