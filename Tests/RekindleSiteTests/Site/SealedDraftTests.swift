import RekindleTown
import Testing

/// What was begun under "Change it" while something is sealed.
struct SealedDraftTests {
    @Test func `it is offered again beside what is sealed, and sealed when it is sent`() async throws {
        try await Town.with { town in
            let (ada, sam) = try await town.couple()
            try await ada.writeFirst("quince")
            let version = try #require(try await ada.get("/us/first").hidden("version"))
            let fields = [("words", "quince and medlar"), ("version", version)]
            #expect(try await ada.post("/draft?for=/us/first", fields).status == 204)
            let page = try await ada.get("/us/first").body
            #expect(page.asRead.holds("<p>quince</p>") && page.holds("quince and medlar</textarea>"))
            #expect(page.holds("You had begun this.") && page.holds("<details open><summary>Change it"))
            #expect(try await ada.post("/us/first", fields).location == "/us/first")
            let after = try await ada.get("/us/first").body
            #expect(after.asRead.holds("<p>quince and medlar</p>") && !after.holds("You had begun this."))
            #expect(try await !sam.get("/us/first").body.holds("quince"))
        }
    }
}
