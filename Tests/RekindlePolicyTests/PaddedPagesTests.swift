import HTTPTypes
import RekindleCore
import RekindleHouse
import RekindleLibrary
import RekindleSite
import RekindleTesting
import RekindleTown
import Synchronization
import Testing

/// What somebody chose a moment ago, and is answered and forgotten, does not show in how much is sent.
struct PaddedPagesTests {
    /// Forms that are answered with a page and not filled up.
    private static let others = [
        "/library/{id}/do": "a name that somebody typed for a guest; the page before it is as long in the same way",
        "/me/data/export": "a file, which holds all that there is",
        "/me/data/erase": "one page, whoever was erased",
        "/me/recovery": "a code, which is always as long",
        "/me/second-step": "a key that chance made, of which nothing was chosen",
        "/recover": "a code, which is always as long",
    ]

    @Test func `whatever answers a form with a page is filled up, or says why not`() {
        let answered = PagesSpec.forms.filter { form in form.taken.contains { $0.status == 200 } }.compactMap(\.pattern)
        #expect(Set(answered).count > 4)
        for route in House.routes where answered.contains(route.path.pattern) {
            #expect(route.isPadded != (Self.others[route.path.pattern] != nil), "\(route.path.pattern)")
        }
        #expect(Set(Self.others.keys).isSubset(of: answered))
    }

    @Test func `searches, evenings, countries and answers are of one length each`() async throws {
        try await Town.with { town in
            let (ada, _) = try await town.couple()
            var sizes: [String: Set<Int>] = [:]
            for words in ["", "zebra", "good news", "a", "he hits me", "help", "suicide rape hits my kids", "divorce"] {
                sizes["search", default: []].insert(try await size(ada.post("/library", [("words", words)])))
            }
            for mood in Situation.Mood.allCases {
                sizes["evening", default: []].insert(try await size(ada.post("/tonight", [("mood", mood.rawValue)])))
            }
            for country in try HelpLines.load(from: LibraryContent.helpLines).countries {
                sizes["country", default: []].insert(try await size(ada.get("/help?country=\(country.code)")))
            }
            for answer in ["yes", "no", "rather-not"] {
                let said = town.site.library.selfCheck.map { ($0.id, answer) }
                let reply = try await ada.post("/help/questions", [("answered", "yes")] + said)
                sizes["answers", default: []].insert(size(reply))
            }
            #expect(sizes.count == 4)
            for (what, sizes) in sizes { #expect(sizes == [Reply.paddedSize], "\(what)") }
        }
    }

    @Test func `so are these forms where they are shown again, whatever is in them`() async throws {
        try await Town.with { town in
            let (ada, _) = try await town.couple()
            let asked = town.site.library.selfCheck
            let answers = ["yes", "no", "rather-not"].map { answer in asked.map { ($0.id, answer) } }
            let moods = Situation.Mood.allCases.map { [("mood", $0.rawValue)] }
            let words = ["a", "he hits me"].map { [("words", $0)] }
            for (path, forms) in [("/help/questions", answers), ("/tonight", moods), ("/library", words)] {
                var sizes: Set<Int> = []
                for fields in forms {
                    let held = try await ada.copy().post(path, fields, csrf: "x")
                    #expect(held.heading == "Is this what you meant to send?")
                    sizes.insert(size(held))
                }
                #expect(sizes == [Reply.paddedSize], "\(path)")
            }
        }
    }

    private static func sizeOfToday(after sentence: String?) async throws -> Int {
        let size = Mutex(0)
        try await Town.with { town in
            let ada = try await town.ada()
            if let sentence {
                try await ada.get("/begin")
                try await ada.post("/begin", [("concern", "fights"), ("sentence", sentence)])
            }
            let page = try await ada.get("/today")
            let length = page.body.utf8.count + page.headers.reduce(0) { $0 + $1.value.utf8.count }
            size.withLock { $0 = length }
        }
        return size.withLock { $0 }
    }

    private func size(_ reply: Received) -> Int { reply.body.utf8.count }

    /// With its cookies: what Today offered waits in one.
    @Test func `Today is one length, whatever it leads with`() async throws {
        let said = [nil, "we fight about money", "he hits me", "I want to die", String(repeating: "a ", count: 100)]
        var sizes: Set<Int> = []
        for sentence in said { sizes.insert(try await Self.sizeOfToday(after: sentence)) }
        #expect(sizes.count == 1, "\(sizes)")
    }
}
