import RekindleCore
import RekindleRooms

/// What Beginning notes for Today.
extension FeatureSpec {
    static let danger = Beginning(concerns: [.fights], sentence: "He hits me when he drinks.")
    static let adaIsInDanger: Step = { _ = try await BeginningRoom.keep(danger, seen: nil, by: $0.ada()) }

    static let beginningNotes = FrozenNotes(
        under: "Beginning",
        [
            .init(
                "when they said so, what it is, and what leads",
                [
                    .own(after: { scene in
                        let two = Beginning(concerns: [.money, .fights])
                        _ = try await BeginningRoom.keep(two, seen: nil, by: scene.ada())
                    }) { [$0.nowInNotes, "money", "fights", "plain"] }
                ]),
            .init(
                "where their words speak of danger, and once they asked for ideas for two",
                [
                    .own(after: adaIsInDanger) { [$0.nowInNotes, "fights", "help"] },
                    .own(after: { _ = try await BeginningRoom.want(ideasForTwo: true, by: $0.ada()) }) {
                        [$0.nowInNotes, "fights", "two"]
                    },
                ]),
        ])
}
