import RekindleTesting
import RekindleTown
import Testing

/// What somebody keeps at hand, for themselves.
struct FavouriteTests {
    @Test func `a press keeps it, another takes it off, and the button says which`() async throws {
        try await Town.with { town in
            let ada = try await town.ada()
            let path = "/library/good-news"
            #expect(try await ada.get(path).body.holds("Keep it as a favourite"))
            #expect(try await ada.post("\(path)/favourite", [("keep", "yes")]).location == path)
            let kept = try await ada.get(path)
            #expect(kept.body.holds("Take it off my favourites") && kept.hidden("keep") == "no")
            #expect(try await ada.get("/favourites").body.holds("href=\"\(path)\""))
            #expect(try await ada.get("/library").body.holds("Your favourites"))
            #expect(try await ada.post("\(path)/favourite", [("keep", "no")]).location == path)
            #expect(try await !ada.get("/favourites").body.holds("href=\"\(path)\""))
            #expect(try await !ada.get("/library").body.holds("Your favourites"))
        }
    }

    @Test func `without any, the page says what will be here and where to begin`() async throws {
        try await Town.with { town in
            let page = try await town.ada().get("/favourites").body
            #expect(page.holds("Only you") && page.holds("What you like can wait for you here"))
            #expect(page.holds("href=\"/library\""))
        }
    }

    @Test func `the newest stands first`() async throws {
        try await Town.with { town in
            let ada = try await town.ada()
            try await ada.get("/library")
            for id in ["say-it-back", "good-news", "palm-up"] { try await ada.post("/library/\(id)/favourite") }
            try await ada.post("/library/say-it-back/favourite", [("keep", "yes")])
            let page = try await ada.get("/favourites").body
            let order = page.matches(of: /href="\/library\/([a-z-]+)"/).map { String($0.1) }
            #expect(order == ["say-it-back", "palm-up", "good-news"])
        }
    }

    @Test func `pressed twice and in two places at once, nothing is lost and nothing is undone`() async throws {
        let store = GlassStore()
        try await Town.with(store: store) { town in
            let ada = try await town.ada()
            try await ada.get("/library")
            async let one = ada.copy().post("/library/good-news/favourite", [("keep", "yes")])
            async let same = ada.copy().post("/library/good-news/favourite", [("keep", "yes")])
            async let other = ada.copy().post("/library/palm-up/favourite", [("keep", "yes")])
            #expect(try await [one.status, same.status, other.status] == [303, 303, 303])
            let page = try await ada.get("/favourites").body
            #expect(page.holds("/library/good-news") && page.holds("/library/palm-up"))
            try await ada.post("/library/good-news/favourite", [("keep", "no")])
            let rows = try await store.rows()
            try await ada.post("/library/good-news/favourite", [("keep", "no")])
            #expect(try await store.rows() == rows)
        }
    }

    @Test func `the other sees nothing of it`() async throws {
        try await Town.with { town in
            let (ada, sam) = try await town.couple()
            let before = try await sam.get("/library/good-news").body
            try await ada.get("/library")
            try await ada.post("/library/good-news/favourite")
            #expect(try await sam.get("/library/good-news").body == before)
            #expect(try await sam.get("/favourites").body.holds("What you like can wait"))
        }
    }
}
