import RekindleTown
import Testing

/// Nobody sends once more what they cannot see.
struct HeldChoicesTests {
    @Test func `choices that travel along unseen are named`() async throws {
        try await Town.with { town in
            let ada = try await town.ada()
            let choices = [("version", "77"), ("arguments", "2"), ("strength", "coming-back")]
            let held = try await ada.post("/check-in", choices, csrf: "x")
            #expect(held.heading == "Is this what you meant to send?")
            #expect(held.body.asRead.contains("<dt>arguments</dt><dd>2</dd>"))
            #expect(held.body.asRead.contains("<dt>strength</dt><dd>coming back</dd>"))
            #expect(!held.body.asRead.contains("<dt>csrf</dt>") && !held.body.asRead.contains("<dt>version</dt>"))
        }
    }
}
