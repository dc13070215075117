import RekindleCore
import RekindleRooms
import RekindleStore
import RekindleVault

extension FeatureSpec {
    private static let quince = FirstMinute(words: "quince-first")
    private static let medlar = FirstMinute(words: "medlar-first")

    private static let adaWrote: Step = { _ = try await FirstMinuteRoom.keep(quince, seen: nil, by: $0.ada()) }
    private static let samWrote: Step = { _ = try await FirstMinuteRoom.keep(medlar, seen: nil, by: $0.sam()) }
    private static let bothWrote: Step = { scene in
        try await adaWrote(scene)
        try await samWrote(scene)
    }

    private static let firstMinuteNotes = FrozenNotes(
        under: "FirstMinute",
        [
            .init(
                "whose space it waits in; once open, number, moment, whole",
                [
                    .own(after: adaWrote) { [try await $0.ada().requireShared().id.hex] },
                    .own(after: { try await FirstMinuteRoom.takeBack(by: $0.ada()) }) { _ in [""] },
                    .shared(after: bothWrote) { ["1", $0.nowInNotes, "whole"] },
                    .shared(after: { try await FirstMinuteRoom.takeBack(by: $0.ada()) }) { ["1", $0.nowInNotes, ""] },
                ])
        ])

    static let firstMinute = FeatureSpec(
        .firstMinute, frozen: (kinds: ["FirstMinute": "first-minute"], functions: ["FirstMinutes": "first-minutes"]),
        exchanges: [
            ExchangeSpec(
                FirstMinutes.self, opening: (quince, medlar),
                largest: FirstMinute(words: .longest(FirstMinute.limit)))
        ],
        notes: firstMinuteNotes,
        words: [PlantedWord("first-minute", "quince-first", plant: adaWrote)],
        invariants: [Invariant(FirstMinute.self, most: 1) { !$0.words.isEmpty && $0.words.fits(FirstMinute.limit) }],
        moves: [
            RoomMove("writes it", at: "/us/first", own: 2, shared: 1, gives: "kept") { scene in
                "\(try await FirstMinuteRoom.keep(quince, seen: nil, by: scene.ada()))"
            },
            RoomMove(
                "writes it as the second", at: "/us/first", after: samWrote, own: 2, shared: 2,
                gone: (own: 0, shared: 2), told: ["first-minutes"],
                gives: "opened"
            ) { scene in
                "\(try await FirstMinuteRoom.keep(quince, seen: nil, by: scene.ada()))"
            },
            RoomMove("sends it twice", at: "/us/first", after: adaWrote, gives: "unchanged") { scene in
                "\(try await FirstMinuteRoom.keep(quince, seen: nil, by: scene.ada()))"
            },
            RoomMove("comes with other words too late", at: "/us/first", after: bothWrote, gives: "late") { scene in
                "\(try await FirstMinuteRoom.keep(FirstMinute(words: "walnut"), seen: nil, by: scene.ada()))"
            },
            .silent("takes back what waits", at: "/us/first/back", after: adaWrote, own: 2, shared: 1) { scene in
                try await FirstMinuteRoom.takeBack(by: scene.ada())
            },
            .silent("takes back what opened", at: "/us/first/back", after: bothWrote, shared: 2) { scene in
                try await FirstMinuteRoom.takeBack(by: scene.ada())
            },
        ],
        refused: [
            RefusedInput(FirstMinute.self, .empty) { me in
                try await FirstMinuteRoom.keep(FirstMinute(words: ""), seen: nil, by: me).refusal
            },
            RefusedInput(FirstMinute.self, .tooLong) { me in
                let long = FirstMinute(words: .longest(FirstMinute.limit + 1))
                return try await FirstMinuteRoom.keep(long, seen: nil, by: me).refusal
            },
        ],
        alike: [
            AlikeMoves(
                "other words, or taken back", of: "first-minutes", after: adaWrote,
                changing: { scene in
                    let ada = try await scene.ada()
                    let seen = try await FirstMinuteFacts(of: ada).own?.version
                    _ = try await FirstMinuteRoom.keep(medlar, seen: seen, by: ada)
                },
                takingBack: { try await FirstMinuteRoom.takeBack(by: $0.ada()) })
        ])
}
