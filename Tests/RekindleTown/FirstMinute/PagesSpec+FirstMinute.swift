import RekindleRooms
import RekindleSite

extension PagesSpec {
    static let firstMinute = PagesSpec(
        .firstMinute,
        rows: [
            PolicyRow(.firstMinute, get: PolicyRow.ours(200), post: PolicyRow.ours(422)),
            PolicyRow(.firstMinuteBack, post: PolicyRow.ours(303)),
        ],
        forms: [
            FormSpec(
                "/us/first", [("words", FormSpec.typed)], taken: [.sent([("words", "quince")])],
                refused: [.sent(), .sent([("words", " ")]), .sent([("words", OddText.long)])],
                stale: StaleExample([("words", "quince")], [("words", "medlar")])),
            FormSpec(
                "/us/first/back", taken: [.sent(), .sent { _ = try await $0.ada.writeFirst("quince") }],
                neverRefused: FormSpec.button),
        ],
        canaries: [
            Canary(
                "first words", in: "first-minute", while: [.sealed, .opened, .takenBack, .over],
                reaching: { $0.reader == .partner && $0.standing.isOpen && $1 == .firstMinute },
                saying: "quince-first"),
            // Whoever takes theirs back does not keep the other's.
            Canary(
                "partner's first words", in: "first-minute", of: .partner, while: [.asked, .opened, .takenBack, .over],
                reaching: { $0.reader == .author && $0.standing.isOpen && $1 == .firstMinute },
                saying: "medlar-first"),
        ])
}
