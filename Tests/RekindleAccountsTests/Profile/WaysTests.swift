import RekindleCore
import RekindleLibrary
import RekindleSite
import RekindleTesting
import RekindleTown
import Testing

/// How things can be done at the moment, as each of two says for themselves.
struct WaysTests {
    private static let titles = [
        "alone": "On my own", "together": "Together, each on their own phone", "onePhone": "Together, on one phone",
        "apart": "While we are apart",
    ]

    private func ways(_ body: String, isOn: Bool = false) -> [String] {
        let field = #/name="ways" value="([a-zA-Z]+)"( checked)?/#
        return body.matches(of: field).filter { !isOn || $0.output.2 != nil }.map { String($0.output.1) }
    }

    private func today(_ town: Town, _ browser: Browser, days: Int) async throws -> [(Practice, body: String)] {
        var all: [(Practice, body: String)] = []
        for _ in 0..<days {
            let read = try await browser.today()
            let id = try #require(read.practice)
            all.append((try #require(town.site.library.practice(Identifier(id))), read.body))
            town.watch.move(minutes: 24 * 60)
            try await browser.unlock()
        }
        return all
    }

    @Test func `each way has plain words, and two accounts are offered to two only`() async throws {
        try await Town.with { town in
            let ada = try await town.ada()
            #expect(ways(try await ada.get("/me/offers").body) == ["alone", "onePhone", "apart"])
            let sam = try await town.couple(of: ada).sam
            for browser in [ada, sam] {
                let page = try await browser.get("/me/offers").body
                #expect(ways(page) == Variant.allCases.map(\.rawValue) && ways(page, isOn: true).isEmpty)
                for title in Self.titles.values { #expect(page.holds(title), "\(title)") }
            }
        }
    }

    @Test func `what is ticked stays ticked, and none ticked is as if nothing had been said`() async throws {
        try await Town.with { town in
            let ada = try await town.ada()
            for chosen in [["onePhone"], ["alone", "apart"], []] {
                #expect(try await ada.offers(chosen.map { ("ways", $0) }).location == "/me?kept=yes")
                #expect(ways(try await ada.get("/me/offers").body, isOn: true) == chosen)
            }
        }
    }

    @Test func `whoever comes late sees what was ticked meanwhile`() async throws {
        try await Town.with { town in
            let phone = try await town.ada()
            let desk = try await town.signIn("ada")
            let seen = try #require(try await desk.get("/me/offers").hidden("seen"))
            try await phone.offers([("ways", "onePhone"), ("ways", "alone")])
            let late = try await desk.post("/me/offers", [("seen", seen), ("ways", "apart")])
            #expect(late.status == 422 && late.body.asRead.holds("<dd>On my own; Together, on one phone</dd>"))
            #expect(ways(late.body, isOn: true) == ["apart"])
        }
    }

    @Test func `with one phone for two, what two do on it comes, and the card leads there`() async throws {
        try await Town.with { town in
            let ada = try await town.ada()
            try await ada.offers([("ways", "onePhone")])
            for (practice, body) in try await today(town, ada, days: 12) {
                #expect(practice.variants[.onePhone] != nil, "\(practice.id)")
                let link = "/library/\(practice.id)/do?way=onePhone"
                #expect(body.holds("href=\"\(link)\"") && body.holds("Begin together, on this phone"))
                let page = try await ada.get(link)
                #expect(page.status == 200 && page.body.holds("value=\"onePhone\" checked"))
            }
        }
    }

    @Test(arguments: [["alone"], ["apart"], ["together"], ["onePhone", "apart"]])
    func `a couple is offered what can be done as they said, each for themselves`(said: [String]) async throws {
        try await Town.with { town in
            let (ada, sam) = try await town.couple()
            let before = try await sam.today()
            try await ada.offers(said.map { ("ways", $0) })
            #expect(try await sam.today().body == before.body)
            let open = Set(said.compactMap(Variant.init))
            for (practice, body) in try await today(town, ada, days: 6) {
                let fitting = practice.ways.filter(open.contains)
                #expect(!fitting.isEmpty, "\(practice.id)")
                #expect(body.holds("/do?way=") == (fitting.count == 1), "\(practice.id)")
            }
        }
    }

    @Test func `while nothing is said, one gets what one can do and the card names no way`() async throws {
        try await Town.with { town in
            let ada = try await town.ada()
            for (practice, body) in try await today(town, ada, days: 8) {
                #expect(practice.variants[.alone] != nil && !body.holds("/do?way="), "\(practice.id)")
            }
        }
    }
}
