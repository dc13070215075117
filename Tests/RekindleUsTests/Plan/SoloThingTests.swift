import RekindleCore
import RekindleLibrary
import RekindleSite
import RekindleTesting
import RekindleTown
import RekindleVault
import Synchronization
import Testing

/// One thing for oneself is chosen on a page of its own, so that looking at the week weighs nothing.
struct SoloThingTests {
    @Test func `the week offers nothing to choose from, and leads to where one can`() async throws {
        try await Town.with { town in
            let ada = try await town.ada()
            let plan = try await ada.get("/plan")
            #expect(plan.suggested.isEmpty && plan.body.holds("One thing just for you") && plan.body.holds("Only you"))
            #expect(plan.body.holds("href=\"/plan/solo\">Choose one, if you like</a>"))
            let page = try await ada.get("/plan/solo")
            #expect(page.heading == "One thing just for you" && page.body.holds("Only you"))
            #expect(page.suggested.count == 3 && page.body.holds("This one"))
            #expect(page.body.holds("class=\"back\" href=\"/plan\""))
            try await ada.chooseSolo(page.suggested[0])
            #expect(try await ada.get("/plan").body.holds("href=\"/plan/solo\">Something else instead</a>"))
            #expect(try await ada.get("/plan/solo").hidden("was") == page.suggested[0])
        }
    }

    @Test func `the week looks up neither what was done nor what was shown, and choosing does`() async throws {
        let store = GlassStore()
        try await Town.with(store: store) { town in
            let (ada, _) = try await town.coupleChoosing()
            // What the first form keeps beside its own is there before anything is counted.
            try await ada.setAside("good-news")
            let (plan, solo) = (try await Self.cost("/plan", ada, store), try await Self.cost("/plan/solo", ada, store))
            let done = town.site.library.practices.prefix(20).map(\.id)
            for practice in done { try await town.does(practice.rawValue, ada) }
            let own = try await town.visitor(ada).personal
            let old = try await own.only(Shown.self)
            let shown = Shown(done.map { Shown.Offer(practice: $0, day: 20_000) })
            try await own.apply([try own.setting(shown, expecting: old?.version)])
            #expect(try await Self.cost("/plan", ada, store) == plan)
            let later = try await Self.cost("/plan/solo", ada, store)
            #expect(later.statements == solo.statements && later.rows == solo.rows + (old == nil ? 2 : 1))
        }
    }

    private struct Cost: Equatable {
        var statements: Int
        var rows: Int
        var records: Int
    }

    /// What one look takes, once the keys of whoever looks are at hand.
    private static func cost(_ url: String, _ browser: Browser, _ store: GlassStore) async throws -> Cost {
        _ = try await browser.get(url)
        let (meter, statements, rows) = (Meter(), store.readings, store.rowsRead)
        let reply = try await Meter.$current.withValue(meter) { try await browser.get(url) }
        #expect(reply.status == 200)
        return Cost(
            statements: store.readings - statements, rows: store.rowsRead - rows,
            records: meter.records.load(ordering: .relaxed))
    }
}
