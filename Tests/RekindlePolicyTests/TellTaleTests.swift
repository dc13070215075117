import RekindleCore
import RekindleTesting
import RekindleTown
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
                var chance = Chance(seed: UInt64(seed))
                try await life.live(&chance)
                let after = try await world.walk(.author)
                for (url, page) in before where after[url] != page {
                    Issue.record("\(url) tells something about variation \(seed)")
                }
            }
            #expect(try await world.store.rows() != rows)
        }
    }

    /// A picture is made of what both brought; what Sam kept when it opened, or brought alone, is on no page of hers.
    /// Two hundred openings, in eight worlds that go on at the same time.
    @Test(arguments: 0..<8)
    func `what was kept when the picture opened is on no page`(part: Int) async throws {
        try await PolicyWorld.with(.opened) { world in
            let (ada, sam) = (try world.browser(.author), try world.browser(.partner))
            var first: [String: String] = [:]
            for round in 0..<25 {
                var chance = Chance(seed: UInt64(1 + part * 25 + round))
                try await sam.checkIn(Self.both + Self.kept(&chance))
                try await ada.checkIn(Self.hers + Self.bringing)
                // Each is another picture than the one before.
                #expect(try await ada.get("/picture").hidden("round") == "\(round + 2)")
                let pages = try await world.walk(.author).mapValues(Self.withoutCounts)
                if first.isEmpty { first = pages }
                for (url, page) in first where pages[url] != page {
                    Issue.record("\(url) tells something about opening \(round)")
                }
            }
            #expect(first["/picture"]?.contains("The same as a table") == true)
        }
    }

    private static let bringing = [("bring", "arguments"), ("bring", "strengths")]
    private static let both = [("arguments", "8"), ("strength", "team")] + bringing
    private static let hers = [("arguments", "2"), ("touch", "0"), ("strength", "team"), ("bring", "touch")]

    /// Nothing in one of four, otherwise any answers besides, of which some are brought that she does not bring.
    private static func kept(_ chance: inout Chance) -> [(String, String)] {
        if chance.number(below: 4) == 0 { return [] }
        var fields = [("touch", "\([-5, -3, 0, 3, 5][chance.number(below: 5)])"), ("sentence", chance.words())]
        fields.append(("closeness", String(1 + chance.number(below: 7))))
        for sign in [Sign.time, .ease] where chance.number(below: 2) == 0 {
            fields.append((sign.rawValue, String(sign.steps[chance.number(below: sign.steps.count)])))
            if chance.number(below: 2) == 0 { fields.append(("bring", sign.rawValue)) }
        }
        return fields
    }

    /// Which picture it is, and how often she has answered, stand in forms and count only what she knows. The length
    /// goes with them: a tenth answer is one digit longer.
    private static func withoutCounts(_ page: String) -> String {
        page.replacing(/name="(round|version)" value="\d+"/) { "name=\"\($0.output.1)\"" }
            .replacing(/Content-Length: \d+/.ignoresCase(), with: "")
    }
}
