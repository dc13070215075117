import RekindleCore
import RekindleLibrary
import RekindleSite
import RekindleTown
import Testing

struct FeelingsPageTests {
    @Test func `every word for a feeling stands on its page with what tells it apart, and the library leads there`()
        async throws
    {
        try await Town.with { town in
            let ada = try await town.ada()
            #expect(try await ada.get("/library").body.contains("\"/library/feelings\""))
            let page = try await ada.get("/library/feelings")
            #expect(page.heading == "Words for how it is inside" && page.body.utf8.count < 25 * 1024)
            #expect(town.site.library.feelings.count >= 60)
            for feeling in town.site.library.feelings { #expect(page.body.contains("<dt>\(feeling.word)</dt>")) }
        }
    }
}
