import Foundation
import RekindleDemo
import RekindleHouse
import RekindleSite
import RekindleTesting
import RekindleTown
import RekindleVault
import Synchronization
import Testing

// script/test NAME leaves this out: it tells two years, and a room that costs something changes its file last.
/// What each page costs is in one file, to the last byte. Whoever changes it sees by how much, on any machine.
struct CountsTests {
    private static let file = "Tests/Data/counts.txt"

    @Test func `every page costs exactly what the file says`() async throws {
        var lines = ["# life page statements rows records seals bytes"]
        for life in Life.allCases { lines += try await Self.counts(of: life) }
        let measured = lines.joined(separator: "\n") + "\n"
        if ProcessInfo.processInfo.environment["REKINDLE_COUNTS"] == "write" {
            try measured.write(to: Checkout.root.appending(path: Self.file), atomically: true, encoding: .utf8)
        }
        let kept = Set(try Checkout.text(Self.file).split(separator: "\n").map(String.init))
        let (new, gone) = (lines.filter { !kept.contains($0) }, kept.subtracting(lines).sorted())
        #expect(new == [], "where this is meant, script/counts writes the file anew")
        #expect(gone == [])
    }

    private static func counts(of life: Life) async throws -> [String] {
        let (store, chance) = (GlassStore(), Randomness.story(seed: 8))
        let lines = Mutex<[String]>([])
        try await Town.with(store: store, chance: chance) { town in
            try await life.tell(in: town, store, chance: chance)
            let ada = town.browser()
            try #require(try await ada.trySignIn("ada", password: Demo.password).location == "/today")
            let others = Set(PagesSpec.rows.filter { $0.shows == .noPage }.map(\.path.pattern))
            for route in House.routes
            where route.get != nil && route.access != .machine && !others.contains(route.path.pattern) {
                let url = town.url(of: route.path)
                // The first time says for once what is said once, and finds no keys at hand.
                _ = try await ada.get(url)
                let cost = try await cost(of: url, ada, store)
                lines.withLock { $0.append("\(life.rawValue) \(route.path.pattern) \(cost)") }
            }
        }
        return lines.withLock { $0 }
    }

    private static func cost(of url: String, _ browser: Browser, _ store: GlassStore) async throws -> String {
        let (meter, statements, rows) = (Meter(), store.readings, store.rowsRead)
        let reply = try await Meter.$current.withValue(meter) { try await browser.get(url) }
        let opened = (meter.records.load(ordering: .relaxed), meter.seals.load(ordering: .relaxed))
        return
            "\(store.readings - statements) \(store.rowsRead - rows) \(opened.0) \(opened.1) \(reply.whole.utf8.count)"
    }
}
