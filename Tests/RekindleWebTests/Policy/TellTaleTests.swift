import RekindleCore
import RekindleWeb
import Testing

/// DESIGN 1.2: nothing that one of the two sees tells what the other answered alone. Bytes are compared as they come:
/// a session's forms carry the same signature all its life, and versions count one's own changes only.
struct TellTaleTests {
    /// Five states of forty variations.
    static let seeds = 1...40

    @Test(arguments: Standing.allCases)
    func `whatever the other does alone, every page stays the same to the byte`(standing: Standing) async throws {
        try await PolicyWorld.with(standing) { world in
            let life = try PrivateLife(world)
            let before = try await world.walk(.author)
            let rows = try await world.store.rows()
            for seed in Self.seeds {
                var chance = Chance(seed: seed)
                try await life.live(&chance)
                let after = try await world.walk(.author)
                for (url, page) in before where after[url] != page {
                    Issue.record("\(url) tells something about variation \(seed)")
                }
            }
            #expect(try await world.store.rows() != rows)
        }
    }

    /// A picture is made of what both brought; what Sam kept when it opened is not to be seen in it.
    @Test func `what was kept when the picture opened is not in it`() async throws {
        try await Town.with { town in
            let (ada, sam) = try await town.couple()
            var pages: Set<String> = []
            for seed in 1...20 {
                var chance = Chance(seed: seed)
                let kept = [("touch", "\([-5, -3, 0, 3, 5][chance.number(below: 5)])"), ("sentence", chance.words())]
                let brought = [
                    ("arguments", "8"), ("strength", "team"), ("bring", "arguments"), ("bring", "strengths"),
                ]
                try await sam.checkIn(brought + (chance.number(below: 4) == 0 ? [] : kept))
                let hers = [("arguments", "2"), ("touch", "0"), ("strength", "team"), ("bring", "touch")]
                try await ada.checkIn(hers + brought.suffix(2))
                #expect(try await ada.get("/picture").body.contains("The same as a table"))
                var whole = ""
                for path in ["/picture", "/us", "/today", "/me"] { whole += try await ada.get(path).body }
                // Which picture it is stands in the form that puts it away, and counts what both have seen.
                pages.insert(whole.replacing("name=\"round\" value=\"\(seed)\"", with: ""))
            }
            #expect(pages.count == 1)
        }
    }
}
