import Foundation
import RekindleCore
import RekindleHouse
import RekindleSite
import RekindleStore
import RekindleTesting
import RekindleTown
import Testing

/// Together on this phone: the name of the guest is on the screens and nowhere else.
struct OnThisPhoneTests {
    private static let name = "Quincibald"

    @Test func `the two take turns to read out, and the name travels in the form alone`() async throws {
        try await Town.with { town in
            let ada = try await town.ada()
            try await ada.get("/library/good-news/do")
            for step in 1...6 {
                let page = try await ada.step(step, guest: Self.name)
                #expect(page.status == 200 && page.location == nil && page.hidden("guest") == Self.name)
                let reader = step.isMultiple(of: 2) ? Self.name : "Ada"
                #expect(page.body.holds("<bdi translate=\"no\">\(reader)</bdi>"), "\(step)")
                #expect(page.body.holds("method=\"post\" action=\"/library/good-news/do\""))
                #expect(!page.heads.joined().holds(Self.name))
                for address in page.body.tags.compactMap(\.place) { #expect(!address.address.holds(Self.name)) }
            }
        }
    }

    @Test func `nothing of the guest is kept: rows, cookies, drafts, addresses, log, and pages of both`() async throws {
        let store = GlassStore()
        let log = LogBook()
        var settings = SiteSettings()
        settings.isSignUpOpen = true
        try await Town.with(store: store, settings: settings, log: log) { town in
            let (ada, sam) = try await town.couple()
            for number in 3...10 { _ = try await town.newcomer("Guest", login: "guest\(number)") }
            try await ada.get("/library/good-news/do")
            let rows = try await store.rows()
            var replies: [Received] = []
            for step in 1...6 { replies.append(try await ada.step(step, guest: Self.name)) }
            replies.append(try await ada.step(3, guest: Self.name, [("enough", "3")]))
            replies.append(try await ada.step(6, guest: Self.name, [("done", "yes")]))
            #expect(try await store.rows() == rows)
            #expect(
                replies.suffix(2).map(\.location) == [
                    "/library/good-news/done?way=onePhone&enough=3", "/library/good-news/done?way=onePhone",
                ])
            try await ada.finish([("how", "glad"), ("line", "kept")], way: "onePhone")
            for row in try await store.rows() { #expect(!String(decoding: row.sealed, as: UTF8.self).holds(Self.name)) }
            for (name, value) in await ada.cookies { #expect(!value.holds(Self.name), "\(name)") }
            #expect(!log.lines.isEmpty && !log.lines.joined().holds(Self.name))
            for path in House.routes.map(\.path.url) + Self.after {
                #expect(try await !ada.copy().get(path).whole.holds(Self.name), "\(path)")
                #expect(try await !sam.copy().get(path).whole.holds(Self.name), "\(path)")
            }
        }
    }

    private static let after = [
        "/library/good-news", "/library/good-news/do", "/library/good-news/done", "/draft?for=/library/good-news/do",
    ]

    @Test func `behind the lock the name is not kept either`() async throws {
        let store = GlassStore()
        try await Town.with(store: store) { town in
            let ada = try await town.ada()
            try await ada.get("/library/good-news/do")
            let rows = try await store.rows()
            await ada.forget("seen")
            let locked = try await ada.step(2, guest: Self.name)
            #expect(locked.location == "/unlock?to=/library/good-news/do%3Fway%3DonePhone%26step%3D2")
            #expect(try await store.rows() == rows)
            try await ada.unlock()
            let back = try await ada.get("/library/good-news/do?way=onePhone&step=2")
            #expect(back.hidden("step") == "2" && !back.whole.holds(Self.name))
            #expect(try await !ada.get("/library/good-news/do").whole.holds(Self.name))
        }
    }

    @Test(arguments: [
        ("", "Type a name for"), (" \n ", "Type a name for"), ("\u{202e}", "Type a name for"),
        (String(repeating: "long", count: 2_500), "longer than 60"),
        ("<b>" + String(repeating: "é", count: 60), "longer than 60"),
    ])
    func `a name that cannot be used is refused, and stays in the field`(name: String, words: String) async throws {
        try await Town.with { town in
            let ada = try await town.ada()
            try await ada.get("/library/good-news/do")
            let refused = try await ada.step(1, guest: name)
            #expect(refused.status == 422 && refused.refusal?.contains(words) == true)
            #expect(refused.body.holds("name=\"guest\" value=\"\(name.escaped)\""))
            #expect(refused.body.holds("value=\"onePhone\" checked"))
        }
    }

    @Test(arguments: OddText.literal)
    func `any other name is shown as it is, apart from the words around it`(name: String) async throws {
        try await Town.with { town in
            let ada = try await town.ada()
            try await ada.get("/library/good-news/do")
            let page = try await ada.step(2, guest: name)
            let shown = name.split(whereSeparator: \.isWhitespace).joined(separator: " ").escaped
            #expect(page.status == 200 && page.body.holds("<bdi translate=\"no\">\(shown.withoutDirections)</bdi>"))
            #expect(page.hidden("guest") == shown && !page.body.holds("<script>"))
        }
    }

    @Test func `control characters are refused before anybody reads them`() async throws {
        try await Town.with { town in
            let ada = try await town.ada()
            try await ada.get("/library/good-news/do")
            let held = try await ada.step(1, guest: "Ro\u{1}bin")
            #expect(held.status == 422 && held.body.holds("Robin") && !held.body.holds("\u{1}"))
        }
    }

    @Test func `after one phone a screen for both stands before what is asked of one`() async throws {
        try await Town.with { town in
            let (ada, _) = try await town.couple()
            try await ada.finish(Browser.glad)
            for (ending, heading) in [("", "Thank you both."), ("&enough=3", "Enough for today.")] {
                let done = "/library/good-news/done?way=onePhone\(ending)"
                let both = try await ada.get(done)
                #expect(both.heading == heading && both.body.holds("the one whose phone this is"))
                #expect(!both.body.holds("name=\"how\"") && !both.body.holds("glad of this"))
                #expect(both.body.holds("href=\"\("\(done)&own=yes".escaped)\""))
                #expect(try await ada.get("\(done)&own=yes").body.holds("name=\"how\""))
            }
        }
    }

    @Test func `what is known of the two is not typed again`() async throws {
        try await Town.with { town in
            let (ada, _) = try await town.couple()
            #expect(try await ada.get("/library/good-news/do").body.holds("name=\"guest\" value=\"Sam\""))
        }
    }
}
