import Foundation
import RekindleSite
import RekindleTesting
import RekindleTown
import Testing

/// Kept things of one kind, page by page, and how many there are of each.
struct KeptListTests {
    private static let many = 41

    /// The page of one kind that came from a file, of which there is more than two pages hold.
    private static func withMany(_ story: @escaping @Sendable (Browser, String) async throws -> Void) async throws {
        try await Town.with { town in
            let ada = try await town.ada()
            let minutes = (1...many).map { FileSample.minute("quince number \($0).") }
            try await story(ada, "\(try await ada.bringIn(FileSample.document(minutes)))?line=0")
        }
    }

    private func things(_ page: String) -> [String] {
        page.matches(of: /quince number \d+\./).map { String($0.output) }
    }

    @Test func `each thing is on one page, and the last page leads no further`() async throws {
        try await Self.withMany { ada, first in
            var (url, pages): (String?, [String]) = (first, [])
            while let next = url, pages.count < Self.many {
                pages.append(try await ada.get(next).body)
                let parts = pages.last?.components(separatedBy: "\">More of these") ?? []
                let link = parts.first?.components(separatedBy: "href=\"").last
                url = parts.count == 2 ? link?.replacing("&amp;", with: "&") : nil
            }
            #expect(pages.map { things($0).count } == [20, 20, 1])
            #expect(Set(pages.flatMap(things)).count == Self.many)
        }
    }

    @Test(arguments: [("-3", 20), ("x", 20), ("", 20), ("40", 1), ("41", 0), ("99999999999999999999", 20)])
    func `an address that somebody made up shows a page, or that there is nothing`(
        start: String, count: Int
    ) async throws {
        try await Self.withMany { ada, first in
            let page = try await ada.get("\(first)&from=\(start)")
            #expect(page.status == 200 && things(page.body).count == count)
            #expect(page.body.holds("There is nothing to read in this.") == (count == 0))
        }
    }

    @Test func `what is kept, what a file has and what came from it are counted in tables that look alike`()
        async throws
    {
        try await Town.with { town in
            let (ada, _) = try await town.couple()
            let file = FileSample.document([FileSample.minute("quince"), FileSample.thing("horoscope", "{}")])
            try await ada.get("/me/data/import")
            _ = try await ada.post("/me/data/import", [("password", Town.password)], file: file)
            let waiting = try await ada.get("/me/data/import")
            let kept = try await ada.post("/me/data/import/keep", [("name", waiting.hidden("name") ?? "")])
            let (look, taken) = (waiting.body, try await ada.get(kept.location ?? "").body)
            for page in [look, taken, try await ada.get("/me/data").body] {
                let tables = page.components(separatedBy: "<table").dropFirst()
                #expect(!tables.isEmpty && tables.allSatisfy { $0.hasPrefix(" class=\"data-kinds\"><caption>") })
                #expect(page.holds("/data.css\"") && page.holds("<th scope=\"col\">How many</th>"))
            }
            #expect(look.holds(">Horoscope") && look.holds("<th scope=\"col\">Why</th>"))
        }
    }
}
