import RekindleSite

extension PagesSpec {
    static let library = PagesSpec(
        rows: [
            PolicyRow(.library, get: PolicyRow.mine(200), post: PolicyRow.mine(200)),
            PolicyRow(.libraryItem("id"), get: PolicyRow.mine(200)),
            PolicyRow(.libraryFavourite("id"), post: PolicyRow.mine(303)),
            PolicyRow(.favourites, get: PolicyRow.mine(200)),
        ],
        forms: [
            FormSpec(
                "/library", [("words", FormSpec.typed)],
                taken: [.sent([("words", "tea")], gives: 200), .sent(gives: 200)],
                refused: [.sent([("words", OddText.long)])],
                moveless: "what somebody looks for is answered and forgotten"),
            FormSpec(
                "\(Browser.practice)/favourite", [("keep", "yes")],
                taken: [
                    .sent([("keep", "yes")]), .sent([("keep", "no")]),
                    .sent([("keep", "no")]) {
                        _ = try await $0.ada.post("\(Browser.practice)/favourite", [("keep", "yes")])
                    },
                ], neverRefused: FormSpec.button, hidden: ["keep": "whether it is to be kept"]),
        ])
}
