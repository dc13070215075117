import RekindleCore
import RekindleRooms
import RekindleSite
import RekindleTesting

extension PagesSpec {
    static let doing = PagesSpec(
        .doing,
        rows: [
            PolicyRow(.libraryDo("id"), get: PolicyRow.mine(200), post: PolicyRow.mine(422)),
            // Nothing marked is an answer too.
            PolicyRow(.libraryDone("id"), get: PolicyRow.mine(200), post: PolicyRow.mine(303)),
        ],
        forms: [
            FormSpec(
                "\(Browser.practice)/do", [("way", "onePhone"), ("guest", FormSpec.typed), ("step", "2")],
                taken: [
                    .sent([("way", "together")]),
                    .sent([("way", "onePhone"), ("guest", "Kim"), ("step", "2")], gives: 200),
                ],
                refused: [
                    .sent(), .sent([("way", "walnut")]), .sent([("way", "onePhone")]),
                    .sent([("way", "onePhone"), ("guest", OddText.long)]),
                ],
                hidden: [
                    "step": "where in the practice they are", "way": "how it is done", "guest": "who is there tonight",
                ], moveless: "where two are in a practice stands in the form"),
            FormSpec(
                "\(Browser.practice)/done",
                [("how", "glad"), ("line", FormSpec.typed), ("glad", "yes"), ("way", "together"), ("moment", "seen")],
                taken: [
                    .sent([
                        ("moment", "seen"), ("way", "together"), ("how", "glad"), ("line", "quince"), ("glad", "yes"),
                    ]),
                    .sent([("moment", "seen")]), .sent([("back", "2026-W43")]),
                    .made { town in
                        let done = [("moment", "seen"), ("way", "together"), ("how", "glad"), ("glad", "yes")]
                        let place = "\(Browser.practice)/done"
                        try await town.ada.post(place, town.ada.asSeen(done, on: place))
                        let week = Week(of: town.town.watch.now).name
                        return FormExample.Sent(town.ada, to: "\(Browser.practice)/done", [("back", week)])
                    },
                ], refused: [.sent([("how", "walnut")]), .sent([("how", "glad"), ("line", OddText.long)])],
                stale: StaleExample(
                    [("moment", "seen"), ("way", "together"), ("how", "fine"), ("line", "quince")],
                    [("moment", "seen"), ("way", "together"), ("how", "glad"), ("line", "medlar")],
                    on: "\(Browser.practice)/done?way=together&own=yes", shownOn: Browser.practice),
                hidden: [
                    "moment": "which time it was", "way": "how it was done", "enough": "after which step they stopped",
                    "glad": "what was ticked before there was nothing to tick", "held": "that the form was held",
                    "back": "of which week it is taken back",
                ]),
        ],
        canaries: [Canary("doing's line", in: "doing", saying: "quince-line")])
}
