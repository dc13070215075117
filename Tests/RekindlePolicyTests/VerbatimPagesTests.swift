import Foundation
import RekindleHouse
import RekindleSite
import RekindleTown
import Testing

/// Names and words of people on every page: apart from our own sentences, and never turned round or translated.
struct VerbatimPagesTests {
    /// A name and a sentence that would turn what stands after them, and end the isolation that they are put into.
    private static let turn = "\u{2069}\u{202e}"

    @Test func `whatever is a person's carries the one piece of markup for it`() async throws {
        try await Town.with { town in
            let (ada, sam) = try await Self.couple(in: town)
            var found = 0
            for (browser, reader) in [(ada, "Ada"), (sam, "Sam")] {
                for url in House.routes.map(\.path.url) where url != "/leave" {
                    let page = try await browser.copy().get(url).body
                    for words in Self.words {
                        found += page.components(separatedBy: "<bdi translate=\"no\">\(words)</bdi>").count - 1
                        #expect(!page.bare(of: words).holds(words), "\(words) on \(url) for \(reader)")
                    }
                }
            }
            #expect(found > 20)
        }
    }

    @Test func `no mark of direction that was typed reaches a sentence of ours`() async throws {
        try await Town.with { town in
            let (ada, sam) = try await Self.couple(in: town)
            let token = "join/x"
            for browser in [ada, sam] {
                for url in House.routes.map(\.path.url) + ["/\(token)"] where url != "/leave" {
                    try await browser.copy().get(url).body.turnsNothing(url)
                }
            }
        }
    }

    @Test func `the invited read our sentence and not somebody's direction`() async throws {
        try await Town.with { town in
            let ada = try await town.ada()
            #expect(try await ada.changeProfile(["name": "\(Self.turn)Ada"]).status == 303)
            let token = try await town.invitation(by: ada)
            let page = try await town.browser().get("/join/\(token)")
            #expect(page.body.holds("<h1><bdi translate=\"no\">Ada</bdi> would like to try something with you.</h1>"))
            let sam = try await town.joiner("\(Self.turn)Sam", invitation: token)
            try await sam.post("/join/\(token)")
            let confirming = try await ada.get("/invite").body
            #expect(confirming.holds("<h1><bdi translate=\"no\">Sam</bdi> said yes.</h1>"))
            #expect(confirming.holds(">Yes, that is \u{2068}Sam\u{2069}</button>"))
        }
    }

    @Test func `a name of which nothing would be seen is none`() async throws {
        try await Town.with { town in
            let ada = try await town.ada()
            let reply = try await ada.changeProfile(["name": "\u{202e}\u{2069} \u{2066}"])
            #expect(reply.status == 422 && reply.refusal?.contains("Type the name") == true)
        }
    }

    private static let words = [
        "Adelheid", "Samowar", "quince-first", "medlar-first", "quince-change", "quince-sentence", "quince-good",
    ]

    /// Two with a name and words of every kind, each after marks that would turn them.
    private static func couple(in town: Town) async throws -> (Browser, Browser) {
        let (ada, sam) = try await town.couple()
        try #require(try await ada.changeProfile(["name": "\(turn)Adelheid"]).status == 303)
        try #require(try await sam.changeProfile(["name": "\(turn)Samowar", "hue": "lake"]).status == 303)
        try await ada.get("/begin")
        try await ada.post("/begin", [("concern", "fights"), ("sentence", "\(turn)quince-sentence")])
        try await ada.writeFirst("\(turn)quince-first")
        try await sam.writeFirst("\(turn)medlar-first")
        try await ada.offerTrial("\(turn)quince-change", released: true)
        try await sam.offerTrial()
        try await ada.weekly([("words", "\(turn)quince-good"), ("arguments", "2"), ("bring", "arguments")])
        try await sam.checkIn([("arguments", "5"), ("bring", "arguments")])
        return (ada, sam)
    }
}

extension String {
    /// That no mark of direction which somebody typed is in it, outside of fields.
    func turnsNothing(_ url: String) {
        let page = withoutFields
        #expect(!page.unicodeScalars.contains { (0x202A...0x202E).contains($0.value) }, "\(url)")
        // Where there is no markup, what isolates opens and closes once for each.
        var depth = 0
        for scalar in page.unicodeScalars where (0x2066...0x2069).contains(scalar.value) {
            depth += scalar.value == 0x2069 ? -1 : 1
            #expect((0...1).contains(depth), "\(url)")
        }
        #expect(depth == 0, "\(url)")
    }

    /// Without fields, where people read and change their own words.
    var withoutFields: String {
        replacing(/<textarea[^>]*>[^<]*<\/textarea>/, with: "").replacing(/\svalue="[^"]*"/, with: "")
    }

    /// What is left of it without fields, tags, and all that is marked as a person's.
    func bare(of words: String) -> String {
        withoutFields.replacing("<bdi translate=\"no\">\(words)</bdi>", with: "")
            .replacing("\u{2068}\(words)\u{2069}", with: "").replacing(/<[^>]*>/, with: "")
    }
}
