import RekindleRooms
import RekindleSite

extension PagesSpec {
    static let doing = PagesSpec(
        .doing,
        rows: [
            PolicyRow(.libraryDo("id"), get: PolicyRow.mine(200), post: PolicyRow.mine(422)),
            // Nothing marked is an answer too.
            PolicyRow(.libraryDone("id"), get: PolicyRow.mine(200), post: PolicyRow.mine(303)),
        ],
        forms: [
            FormSpec("\(Browser.practice)/do", [("way", "onePhone"), ("guest", FormSpec.typed), ("step", "2")]),
            FormSpec(
                "\(Browser.practice)/done",
                [("how", "glad"), ("line", FormSpec.typed), ("glad", "yes"), ("way", "together"), ("moment", "1")]),
        ])
}
