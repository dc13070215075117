import Foundation
import RekindleTesting
import RekindleTown
import Testing

/// When a practice was done is named by its page, and by nobody else.
struct DoneMomentTests {
    @Test(arguments: ["x", "-1", "1792782600000", "9223372036854775807", "1792782600000.AAAAAAAAAAAAAAAAAAAAAA"])
    func `a moment that no page gave is refused, and what was said can be sent again`(moment: String) async throws {
        let store = GlassStore()
        try await Town.with(store: store) { town in
            let (ada, sam) = try await town.couple()
            let place = "/library/good-news/done"
            let others = try #require(try await sam.get(place).hidden("moment"))
            try await ada.get(place)
            let rows = try await store.rows()
            for invented in [moment, others] {
                let refused = try await ada.post(place, [("moment", invented), ("how", "fine"), ("line", "quince")])
                #expect(refused.status == 422 && refused.refusal?.contains("too old") == true)
                #expect(refused.body.holds("quince"))
                #expect(try await store.rows() == rows)
            }
            let given = try await ada.get(place).hidden("moment") ?? ""
            #expect(try await ada.post(place, [("moment", given), ("how", "fine")]).status == 303)
        }
    }

    @Test func `without a moment it is still one doing`() async throws {
        try await Town.with { town in
            let ada = try await town.ada()
            try await ada.get("/library/good-news/done")
            for _ in 0..<2 { #expect(try await ada.post("/library/good-news/done", [("how", "fine")]).status == 303) }
            let page = try await ada.get("/library/good-news").body
            #expect(page.components(separatedBy: "It was fine.").count == 2)
        }
    }
}
