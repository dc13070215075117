import RekindleRooms
import RekindleSite

// Pages that gather what others keep, and what no person asks for.
extension PagesSpec {
    static let trust = PagesSpec(rows: [PolicyRow(.trust, get: PolicyRow.all(200))])

    static let tabs = PagesSpec(
        rows: [
            PolicyRow(.talk, get: PolicyRow.mine(200)), PolicyRow(.together, get: PolicyRow.mine(200)),
            PolicyRow(.us, get: PolicyRow.mine(200)),
        ])

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

    // Without a page that listens there is nothing to say.
    static let live = PagesSpec(rows: [PolicyRow(.live, get: PolicyRow.mine(204), shows: .noPage)])

    static let machines = PagesSpec(
        rows: [
            PolicyRow(.healthz, get: PolicyRow.all(200)), PolicyRow(.manifest, get: PolicyRow.all(200)),
            PolicyRow(.serviceWorker, get: PolicyRow.all(200)), PolicyRow(.offline, get: PolicyRow.all(200)),
        ])
}
