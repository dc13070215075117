import Foundation
import RekindleTesting
import RekindleTown
import Testing

/// The same of what lies with somebody for good: what two had together, the words at the end, and what a file brought.
struct VerbatimAfterPartingTests {
    /// What would turn what stands after it, and end the isolation that it is put into.
    private static let turn = "\u{2069}\u{202e}"

    @Test func `what two had together and a letter at the end turn nothing`() async throws {
        try await Town.with { town in
            let (ada, sam) = try await town.couple()
            try #require(try await ada.changeProfile(["name": "\(Self.turn)Adelheid"]).status == 303)
            try await ada.writeFirst("\(Self.turn)quince-first")
            try await sam.writeFirst("\(Self.turn)medlar-first")
            try #require(try await ada.part(letter: "\(Self.turn)quince").location == "/me/data/part")
            let words = ["quince-first", "medlar-first", "Adelheid"]
            for (browser, whose) in [(ada, "Ada"), (sam, "Sam")] {
                let former = "/me/data/ours/\(try await browser.formerSpace())"
                for url in ["/me/data", "/me/data/ours", "\(former)/drop"] + (try await browser.formerKinds()) {
                    let page = try await browser.get(url).body
                    page.turnsNothing("\(url) for \(whose)")
                    for one in words { #expect(!page.bare(of: one).holds(one), "\(one) on \(url) for \(whose)") }
                }
                let ours = try await browser.readsOurs()
                for one in words.prefix(2) { #expect(ours.holds(Self.marked(one)), "\(one) for \(whose)") }
            }
            let letter = try await sam.get("/me/data/ours/\(try await sam.formerSpace())/letter").body
            letter.turnsNothing("the letter")
            #expect(letter.holds(Self.marked("quince")))
        }
    }

    @Test func `words that somebody put into a file turn nothing`() async throws {
        try await Town.with { town in
            let ada = try await town.ada()
            let url = try await ada.bringIn(FileSample.document(saying: "\(Self.turn)quince-file"))
            let first = try await ada.get(url).body
            let within = first.matches(of: /href="(\/me\/data\/from-file\/[^"]*)"/).map {
                String($0.1).replacing("&amp;", with: "&")
            }
            var all = ""
            for place in [url, "/me/data", "/me/data/import"] + within {
                let page = try await ada.get(place).body
                page.turnsNothing(place)
                #expect(!page.bare(of: "quince-file").holds("quince-file"), "\(place)")
                all += page
            }
            #expect(all.holds(Self.marked("quince-file")))
        }
    }

    private static func marked(_ words: String) -> String { "<bdi translate=\"no\">\(words)</bdi>" }
}
