import RekindleRooms
import RekindleSite

extension PagesSpec {
    static let drafts = PagesSpec(
        // Somebody without a draft there is led to Today.
        rows: [PolicyRow(.draft, get: { $0.reader == .author ? 200 : 303 }, post: PolicyRow.mine(204))],
        forms: [
            FormSpec(
                "/draft?for=/begin", [("sentence", FormSpec.typed)],
                taken: [
                    .sent([("sentence", "quince")], gives: 204), .sent([("drop", "yes")]),
                    .sent([("drop", "yes")]) { town in
                        _ = try await town.ada.post("/draft?for=/begin", [("sentence", "quince")])
                    },
                ],
                neverRefused: "what is typed is kept as it is")
        ])
}
