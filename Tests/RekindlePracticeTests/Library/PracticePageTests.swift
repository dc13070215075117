import Foundation
import RekindleCore
import RekindleHTML
import RekindleLibrary
import RekindleLibraryPages
import RekindleSite
import RekindleTodayPages
import RekindleTown
import RekindleUI
import Testing

@Suite struct PracticePageTests {
    @Test func `what to do now comes first, then when not to, then the numbered steps`() throws {
        let practice = try #require(try Samples.loaded().practices.first { $0.id.rawValue == "pause-with-a-return" })
        let text = PracticePage(practice: practice).page.body.text
        let order = try ["class=\"first-move\"", "class=\"not-when\"", "<ol class=\"library-steps\">", "<dl>"].map {
            try #require(text.range(of: $0)).lowerBound
        }
        #expect(order == order.sorted())
        let steps = try #require(text.components(separatedBy: "<ol class=\"library-steps\">").last)
        let list = try #require(steps.components(separatedBy: "</ol>").first)
        #expect(list.components(separatedBy: "<li>").count - 1 == practice.steps.count)
    }

    @Test func `it begins with one tap, and what is one's own stays off the paper`() async throws {
        try await Town.with { town in
            let ada = try await town.ada()
            try await ada.finish([("line", "quince")], way: "alone")
            let page = try await ada.get("/library/good-news").body
            #expect(page.holds("<a class=\"button primary\" href=\"/library/good-news/do\">Begin</a>"))
            for own in ["<div class=\"buttons no-print\">", "<div class=\"no-print\"><section class=\"card quiet"] {
                #expect(page.holds(own), "\(own)")
            }
        }
    }

    @Test func `effort and evidence are told in words`() throws {
        let words = PracticePage(practice: try Samples.practice("x")).page.body.text.plain
        #expect(words.contains("About 5 minutes, costs nothing, fine when you are tired."))
        #expect(words.contains("Well tested. Several trials"))
    }

    @Test func `only the ways that there are stand on the page, in their order`() throws {
        let text = PracticePage(practice: try Samples.practice("x", ways: ["apart", "alone"])).page.body.text
        #expect(text.components(separatedBy: "<dt>").count - 1 == 2)
        #expect(text.contains("<dt>Alone</dt><dd>word</dd>\n<dt>Far from each other</dt>"))
    }

    @Test(arguments: [
        ("don't", "don’t"), ("\"Stay\", she said", "“Stay”, she said"), ("(\"a 'b' c\")", "(“a ‘b’ c”)"),
        ("'so'—\"so\"", "‘so’—“so”"), ("", ""),
    ])
    func `straight marks are printed curled`(plain: String, printed: String) {
        #expect(Quotes.curled(plain) == printed)
    }

    @Test func `no content becomes markup`() throws {
        let hostile = "\"'><script>x</script>&"
        let library = Library(
            practices: [try Samples.practice("x", saying: hostile)],
            readings: [try Samples.reading("y", saying: hostile, related: ["x"])], feelings: [])
        let pages = [
            LibraryRoutes.page(of: "x", in: library), LibraryRoutes.page(of: "y", in: library),
            LibraryPage(library: library, isConnected: true).page,
            TabPage(.together(isConnected: true), pieces: [], of: library, isConnected: true).page,
        ]
        for page in pages {
            let text = try #require(page).html(
                in: Frame(instance: "Hearth", csrf: "", assets: AssetPaths([:]), links: .site)
            ).text
            #expect(!text.contains("<script>") && !text.contains("\"'"))
            #expect(text.contains("“‘&gt;&lt;script&gt;"))
        }
    }
}
