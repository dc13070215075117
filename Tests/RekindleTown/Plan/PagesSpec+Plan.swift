import RekindleRooms
import RekindleSite
import Testing

extension PagesSpec {
    private static let anotherList = "the list is another one, and all of it is shown again"

    static let plan = PagesSpec(
        .plan,
        rows: [
            PolicyRow(.plan, get: PolicyRow.mine(200)),
            PolicyRow(.planTicks, get: PolicyRow.ours(200), post: PolicyRow.ours(422)),
            PolicyRow(.planAside, post: PolicyRow.mine(303), fields: [("practice", "good-news")]),
            PolicyRow(.planSolo, get: PolicyRow.mine(200), post: PolicyRow.mine(422)),
        ],
        forms: [
            FormSpec(
                "/plan/marks", [("week", "2964"), ("mark", FormSpec.typed)],
                taken: [
                    .made(in: .choosing) { town in
                        let page = try await town.ada.get("/plan/marks")
                        let ticks = Browser.ticks(Array(page.offered.prefix(1)), on: page)
                        return FormExample.Sent(town.ada, to: "/plan/marks", ticks)
                    },
                    .sent([("none", "yes")], in: .choosing),
                    // Nothing ticked is an answer like any other.
                    .sent([("week", "seen")], in: .choosing),
                    .sent([("none", "yes"), ("version", "seen")], in: .choosing) { town in
                        _ = try await town.ada.tick(Array(town.ada.get("/plan/marks").offered.prefix(1)))
                    },
                ],
                refused: [
                    .sent(in: .choosing).ofNoField(anotherList),
                    .sent([("week", "1"), ("mark", "good-news")], in: .choosing).ofNoField(anotherList),
                ],
                stale: .ticks, hidden: ["week": "whose list it is; another week's is refused"]),
            FormSpec(
                "/plan/aside", [("practice", FormSpec.typed)],
                taken: [
                    .sent([("practice", "good-news")]), .sent([("practice", "good-news"), ("back", "yes")]),
                    .sent([("round", "1")]),
                    .made(in: .choosing) { town in
                        let light = try #require(try await town.ada.get("/plan").chosen.first)
                        return FormExample.Sent(town.ada, to: "/plan/aside", [("practice", light)])
                    },
                    .made(in: .choosing) { town in
                        let both = try await Offered(town.ada, town.sam).both
                        for browser in [town.ada, town.sam] { _ = try await browser.tick([both[0]]) }
                        let round = try #require(try await town.ada.get("/plan").hidden("round"))
                        return FormExample.Sent(town.ada, to: "/plan/aside", [("round", round)])
                    },
                ], neverRefused: "what it names is there, or is not",
                hidden: [
                    "practice": "which one it is about", "back": FormSpec.whatItDoes, "round": FormSpec.whichOne,
                ]),
            FormSpec(
                "/plan/solo", [("practice", FormSpec.typed), ("was", "good-news")],
                taken: [
                    .made(in: .choosing) { town in
                        let thing = try await town.ada.get("/plan/solo").suggested.first
                        let fields = [("practice", thing ?? ""), ("was", "")]
                        return FormExample.Sent(town.ada, to: "/plan/solo", fields)
                    },
                    .sent([("none", "yes"), ("was", "")]),
                    .sent([("none", "yes"), ("was", "seen")], in: .choosing, on: "/plan") { town in
                        _ = try await town.ada.chooseSolo(town.ada.get("/plan/solo").suggested.first)
                    },
                ], refused: [.sent(), .sent([("was", "good-news")], in: .choosing)], stale: .solo,
                hidden: ["none": FormSpec.whatItDoes]),
        ])
}
