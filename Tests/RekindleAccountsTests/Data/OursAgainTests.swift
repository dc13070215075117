import RekindleTesting
import RekindleTown
import Testing

/// What somebody put away of what was theirs together comes back, whoever put it away at their open phone.
struct OursAgainTests {
    @Test func `what was put away thing by thing, without a password, is shown again, and the other hears nothing`()
        async throws
    {
        try await Town.with { town in
            let (ada, sam) = try await town.coupleParted()
            let (before, his) = (try await ada.readsOurs(), try await sam.readsOurs())
            let drop = "/me/data/ours/\(try await ada.formerSpace())/drop"
            #expect(try await !ada.get("/me/data/ours").body.holds("Show again"))
            // Each thing, one after the other, as somebody would at an open phone.
            while let url = try await ada.formerKinds().first {
                let page = try await ada.get(url)
                let fields = [("thing", page.hidden("thing") ?? ""), ("kind", page.hidden("kind") ?? "")]
                try #require(try await ada.post(drop, fields).status == 303)
            }
            let empty = try await ada.get("/me/data/ours")
            #expect(empty.body.holds("You have put away all") && empty.body.holds("Show again what you put away"))
            #expect(empty.hidden("again") == "all")
            for _ in 0..<2 {
                #expect(try await ada.post(drop, [("again", "all")]).location == "/me/data/ours")
                #expect(try await ada.readsOurs() == before)
            }
            #expect(try await sam.readsOurs() == his)
        }
    }
}
