import RekindleTown
import Testing

/// Whoever goes from heading to heading with a screen reader misses none.
struct HeadingOrderTests {
    @Test(arguments: Standing.allCases) func `one heading leads each page, and no level is left out below it`(
        standing: Standing
    ) async throws {
        try await PolicyWorld.with(standing) { world in
            for reader in Reader.allCases {
                for (from, page) in try await world.pages(of: reader) { Self.check(page, "\(from)") }
            }
        }
    }

    @Test(arguments: ["/help", "/help?country=all", "/help?country=US", "/help?country=CH", "/help?country=XX"])
    func `so it is with every country of Help`(url: String) async throws {
        try await Town.with { town in Self.check(try await town.browser().get(url).body, url) }
    }

    private static func check(_ page: String, _ from: String) {
        let levels = page.matches(of: /<h([1-6])[ >]/).compactMap { Int($0.1) }
        guard !levels.isEmpty else { return }
        #expect(levels.first == 1 && levels.filter { $0 == 1 }.count == 1, "\(from): \(levels)")
        for (before, level) in zip(levels, levels.dropFirst()) { #expect(level <= before + 1, "\(from): \(levels)") }
    }
}
