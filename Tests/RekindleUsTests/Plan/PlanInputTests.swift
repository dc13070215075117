import RekindleCore
import RekindleLibrary
import RekindleSite
import RekindleTesting
import RekindleTown
import RekindleUI
import Testing

/// What can be wrong with the forms of the week.
struct PlanInputTests {
    @Test func `marks of another week are refused, with this week's list`() async throws {
        let store = GlassStore()
        try await Town.with(store: store) { town in
            let (ada, sam) = try await town.coupleChoosing()
            let both = try await Offered(ada, sam).both
            let rows = try await store.rows()
            let now = try #require(Int(try await ada.get("/plan/marks").hidden("week") ?? ""))
            for week in ["\(now - 1)", "\(now + 1)", "", "0", "-1", "x", "99999999999999999999", "0\(now)", "<b>"] {
                let reply = try await ada.tick([both[0]], week: week)
                #expect(reply.status == 422 && reply.refusal?.contains("another week") == true, "\(week)")
                #expect(reply.offered.contains(both[0]) && reply.hidden("week") == "\(now)")
            }
            #expect(try await store.rows() == rows)
        }
    }

    @Test(arguments: [
        "no-such-practice", "", "<script>alert(1)</script>", "../me", "été", String(repeating: "a", count: 9_000),
    ])
    func `what is in no library is not here`(id: String) async throws {
        let store = GlassStore()
        try await Town.with(store: store) { town in
            let (ada, sam) = try await town.coupleChoosing()
            let both = try await Offered(ada, sam).both
            let rows = try await store.rows()
            #expect(try await ada.tick([both[0], id]).status == 404)
            #expect(try await ada.setAside(id).status == 404)
            #expect(try await ada.chooseSolo(id).status == (id.isEmpty ? 422 : 404))
            #expect(try await store.rows() == rows)
        }
    }

    @Test func `what is not on this week's list is refused in words, and nothing at all is an answer`() async throws {
        let store = GlassStore()
        try await Town.with(store: store) { town in
            let (ada, sam) = try await town.coupleChoosing()
            let offered = try await Offered(ada, sam)
            let rows = try await store.rows()
            let foreign = try await ada.tick([offered.both[0], offered.sam[0]])
            #expect(foreign.status == 422 && foreign.refusal?.contains("not on this week’s list") == true)
            #expect(foreign.ticked == [offered.both[0]])
            let nothing = try await ada.post("/plan/solo")
            #expect(nothing.status == 422 && nothing.refusal?.contains("Choose one") == true)
            #expect(nothing.heading == "One thing just for you" && nothing.suggested.count == 3)
            #expect(try await ada.post("/plan/marks", [("none", "yes")]).location == "/plan")
            #expect(try await store.rows() == rows)
            #expect(try await ada.tick([]).location == "/plan")
            #expect(try await ada.get("/plan/marks").ticked == [])
        }
    }

    @Test func `a page that was overtaken shows both, and the one who sends decides`() async throws {
        try await Town.with { town in
            let (phone, sam) = try await town.coupleChoosing()
            let both = try await Offered(phone, sam).both
            let desk = try await town.signIn("ada")
            let seen = try await desk.get("/plan/marks")
            try await phone.tick([both[0]])
            let late = try await desk.post("/plan/marks", Browser.ticks([both[1]], on: seen))
            #expect(late.status == 422 && late.refusal?.contains("Look at both") == true)
            let title = try #require(town.site.library.practice(.init(both[0]))?.title)
            #expect(late.body.holds("Kept meanwhile: \(Quotes.curled(title).escaped)") && late.ticked == [both[1]])
            #expect(try await desk.post("/plan/marks", Browser.ticks([both[1]], on: late)).status == 303)
            #expect(try await phone.get("/plan/marks").ticked == [both[1]])
        }
    }

    @Test func `a form sent twice is kept once, one after the other and both at once`() async throws {
        try await Town.with { town in
            let (ada, sam) = try await town.coupleChoosing()
            let both = try await Offered(ada, sam).both
            try await sam.tick([both[0]])
            let fields = Browser.ticks([both[0]], on: try await ada.get("/plan/marks"))
            async let one = ada.copy().post("/plan/marks", fields)
            async let other = ada.copy().post("/plan/marks", fields)
            let replies = try await [one, other, ada.copy().post("/plan/marks", fields)]
            #expect(replies.map(\.location) == ["/plan", "/plan", "/plan"])
            for browser in [ada, sam] { #expect(try await browser.get("/plan").chosen == [both[0]]) }
            for (path, fields) in [
                ("/plan/aside", [("practice", both[0])]), ("/plan/aside", [("practice", both[0]), ("back", "yes")]),
                ("/plan/solo", [("practice", try await ada.get("/plan/solo").suggested[0]), ("was", "")]),
            ] {
                async let one = ada.copy().post(path, fields)
                async let other = ada.copy().post(path, fields)
                #expect(
                    try await [one, other, ada.copy().post(path, fields)].map(\.status) == [303, 303, 303], "\(path)")
            }
        }
    }
}
