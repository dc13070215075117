import RekindleCore
import RekindleHouse
import RekindleSite
import RekindleStore
import RekindleTesting
import RekindleTown
import Testing

/// How tonight is leaves nothing: no byte in the store, no line in the log, no cookie that differs, no other page.
struct TonightSilenceTests {
    @Test func `store, log and every page are the same as if it never happened`() async throws {
        let store = GlassStore()
        let log = LogBook()
        try await Town.with(store: store, log: log) { town in
            let (ada, sam) = try await town.couple()
            try await sam.writeFirst("tea")
            try await ada.get("/today")
            let (rows, writes, lines) = (try await store.rows(), store.writes, log.lines)
            let before = (try await Self.pages(ada), try await Self.pages(sam))
            var heads: Set<String> = []
            for mood in Situation.Mood.allCases.map(\.rawValue) + ["nothing"] {
                for browser in [ada, sam] {
                    let reply = try await browser.copy().post("/tonight", [("mood", mood)])
                    let common = reply.heads.filter { !$0.hasPrefix("Content-Length") && !$0.contains("seen=") }
                    if mood != "nothing" { heads.insert("\(common)") }
                    #expect(!reply.heads.contains { $0.holds(mood) })
                }
            }
            #expect(heads.count == 1)
            let after = (try await Self.pages(ada), try await Self.pages(sam))
            #expect(before.0 == after.0 && before.1 == after.1)
            #expect(try await store.rows() == rows)
            #expect(store.writes == writes && log.lines == lines)
        }
    }

    @Test func `behind the lock nothing of it is kept either`() async throws {
        let store = GlassStore()
        try await Town.with(store: store) { town in
            let ada = try await town.ada()
            await ada.forget("seen")
            let (rows, writes) = (try await store.rows(), store.writes)
            let reply = try await ada.post("/tonight", [("mood", "fought")])
            #expect(reply.location == "/unlock?to=/tonight")
            #expect(try await store.rows() == rows && store.writes == writes)
        }
    }

    private static func pages(_ browser: Browser) async throws -> [String] {
        var pages: [String] = []
        for path in House.routes.map(\.path) where path != .leave {
            pages.append(try await browser.copy().get(path.url).whole)
        }
        return pages
    }
}
