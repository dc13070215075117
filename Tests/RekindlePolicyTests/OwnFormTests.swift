import RekindleTesting
import RekindleTown
import Testing

/// What the specs of pages say that somebody may send for themselves.
struct OwnFormTests {
    @Test(arguments: [Stage.alone, .couple])
    func `its word is on a page of whoever sent it, and on nobody else's`(stage: Stage) async throws {
        try await stage.happen { town in
            let forms = PagesSpec.all.flatMap(\.own)
            try #require(!forms.isEmpty && Set(forms.map(\.word)).count == forms.count)
            for form in forms {
                #expect(form.fields.contains { $0.1.contains(form.word) }, "\(form.word) is not sent to \(form.url)")
                let reply = try await town.ada.post(form.url, town.ada.asSeen(form.fields, on: form.url))
                #expect(reply.status == 303, "\(form.url)")
                // At once, as the next may be written over it.
                let own = try await Self.pages(of: town.ada, in: town.town)
                #expect(own.contains { $0.holds(form.word) }, "\(form.word) is on no page of its author")
            }
            let others = try await Self.pages(of: town.sam, in: town.town) + Self.pages(of: town.nobody, in: town.town)
            for form in forms { #expect(!others.contains { $0.holds(form.word) }, "\(form.word)") }
        }
    }

    private static func pages(of browser: Browser, in town: Town) async throws -> [String] {
        var pages: [String] = []
        for (method, pattern) in town.routes where method == "GET" {
            // Leaving locks, so each page is asked for by the browser as it was.
            pages.append(try await browser.copy().get(pattern).whole)
        }
        return pages
    }
}
