import RekindleSite
import RekindleTown
import Testing

/// What a chat program reads of a link before anybody opens it.
struct PreviewTests {
    @Test func `an invitation shows the neutral name, and nobody's`() async throws {
        try await Town.with { town in
            let ada = try await town.ada()
            let page = try await town.browser().get("/join/\(try await town.invitation(by: ada))").body
            let head = try #require(page.between("<head>", "</head>"))
            for part in ["name=\"description\"", "property=\"og:title\"", "property=\"og:description\""] {
                #expect(head.between("\(part) content=\"", "\"") == town.site.settings.instance, "\(part)")
            }
            #expect(page.holds("Ada") && !head.holds("Ada") && !head.holds("try something"))
        }
    }
}
