import RekindleCore
import RekindleHouse
import RekindleLibrary
import RekindleSite
import RekindleStore
import RekindleTesting
import RekindleTown
import Testing

/// The self-check leaves nothing: no byte in the store, no line in the log, no cookie that differs.
struct SelfCheckSilenceTests {
    enum Who: CaseIterable, Sendable { case signedOut, author, joiner, locked }

    /// Everything that can be sent: whether alone, then each single yes, rows of one answer, silence, and chance.
    private static func forms(_ town: Town) -> [[(String, String)]] {
        let items = town.site.library.selfCheck.map(\.id)
        let alone = [[], [("alone", "yes")], [("alone", "no")], [("alone", "perhaps")]]
        let rows = SelfCheck.Answer.allCases.map { answer in items.map { ($0, answer.rawValue) } }
        let single = items.map { yes in items.map { ($0, $0 == yes ? "yes" : "no") } }
        let seeded = (1...40).map { seed in
            var chance = Chance(seed: UInt64(seed))
            return items.map { ($0, ["yes", "no", "rather-not", "", "x"][chance.number(below: 5)]) }
        }
        return alone + (rows + single + seeded + [[]]).map { [("answered", "yes")] + $0 }
    }

    @Test(arguments: Who.allCases)
    func `store and log are the same before and after, and so is every page`(who: Who) async throws {
        let store = GlassStore()
        let log = LogBook()
        try await Town.with(store: store, log: log) { town in
            let browser = try await Self.browser(who, town)
            try await browser.get("/help")
            let (rows, writes, lines) = (try await store.rows(), store.writes, log.lines)
            let before = try await Self.pages(browser)
            var headers: Set<String> = []
            for form in Self.forms(town) {
                try await browser.copy().get("/help/questions")
                let reply = try await browser.copy().post("/help/questions", form)
                #expect(reply.status == 200 || reply.status == 422)
                // The length too: whoever sees only how much is sent would learn the answers by it.
                headers.insert("\(reply.heads) \(reply.body.utf8.count)")
            }
            #expect(headers.count == 1)
            for (was, now) in zip(before, try await Self.pages(browser)) { #expect(was == now) }
            #expect(try await store.rows() == rows)
            #expect(store.writes == writes && log.lines == lines && lines.isEmpty)
        }
    }

    @Test func `an outcome is shown and never led to, so that no address tells it`() async throws {
        try await Town.with { town in
            let browser = town.browser()
            try await browser.get("/help/questions")
            for form in Self.forms(town) { #expect(try await browser.post("/help/questions", form).location == nil) }
        }
    }

    private static func browser(_ who: Who, _ town: Town) async throws -> Browser {
        if who == .signedOut { return town.browser() }
        if who == .author { return try await town.ada() }
        let (ada, sam) = try await town.couple()
        // Sam has just been connected: his key still lies in a letter, and this is no moment to take it out.
        if who == .joiner { return sam }
        await ada.forget("seen")
        return ada
    }

    private static func pages(_ browser: Browser) async throws -> [String] {
        var pages: [String] = []
        for path in House.routes.map(\.path) where path != .leave {
            pages.append(try await browser.copy().get(path.url).whole)
        }
        return pages
    }
}
