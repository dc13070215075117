import RekindleCore
import RekindleRooms
import RekindleStore
import RekindleVault

/// The room in which one of two ends it.
extension FeatureSpec {
    private static let pages = "/me/data/part"
    private static let drop = "/me/data/ours/{id}/drop"
    private static let ids = (String(repeating: "a1", count: 16), String(repeating: "b2", count: 16))

    private static func part(_ scene: Scenario, _ letter: String?, _ password: String) async throws -> String {
        "\(try await Parting.part(letter: letter, password: password, by: scene.ada()))"
    }

    private static let adaLeft: Step = { _ = try await part($0, "quince-letter", Scenario.password) }
    /// Sam left Ada, who has written nothing since.
    private static let adaWasLeft: Step = { scene in
        _ = try await Parting.part(letter: "medlar-letter", password: Scenario.password, by: scene.sam())
    }
    private static let adaWaits: Step = { scene in
        _ = try await FirstMinuteRoom.keep(FirstMinute(words: "quince"), seen: nil, by: scene.ada())
    }

    /// The name of what Ada shared last.
    private static func once(_ scene: Scenario) async throws -> String {
        try await scene.ada().sharedNowOrOnce().name
    }

    /// Ada puts the other's card away.
    @Sendable private static func putCardAway(_ scene: Scenario) async throws {
        let (ada, space) = (try await scene.ada(), try await scene.ada().sharedNowOrOnce())
        guard let partner = space.partner, let card = try await space.only(Member.self, author: partner) else { return }
        try await Parting.putAway(card.name, in: space.name, by: ada)
    }

    static let parting = FeatureSpec(
        .parting, frozen: (kinds: ["PartingLetter": "parting-letter", "PutAway": "put-away"], functions: [:]),
        texts: [
            FrozenText(PartingLetter("quince-letter"), "quince-letter"), FrozenText(PartingLetter(), ""),
            FrozenText(PutAway([ids.0, ids.1].compactMap { RowID(hex: $0) }), "\(ids.0) \(ids.1)"),
            FrozenText(PutAway(), ""),
        ],
        words: [PlantedWord("parting-letter", "quince-letter", isForBoth: true, plant: adaLeft)],
        wordless: ["put-away": "names of what is no longer to be shown"],
        invariants: [
            Invariant(PartingLetter.self, in: .shared, most: 1) { letter in
                letter.text.map { !$0.isEmpty && $0.fits(PartingLetter.limit) } ?? true
            },
            Invariant(PutAway.self) { Set($0.things).count == $0.things.count && !$0.things.isEmpty },
        ],
        moves: leavingMoves + leftMoves,
        refused: [
            RefusedInput(PartingLetter.self, .tooLong) { me in
                let long = String.longest(PartingLetter.limit) + "a"
                let outcome = try await Parting.part(letter: long, password: Scenario.password, by: me)
                return outcome == .tooLong ? .tooLong : nil
            }
        ])

    // Each writes the notes for Today and the news of the one who leaves; the letter is there whether it says something or not.
    private static let leavingMoves: [RoomMove] = [
        RoomMove("leaves without a word", at: pages, own: 2, shared: 1, gives: "parted") {
            try await part($0, nil, Scenario.password)
        },
        RoomMove("leaves with words", at: pages, own: 2, shared: 1, gives: "parted") {
            try await part($0, "quince-letter", Scenario.password)
        },
        RoomMove(
            "leaves while something waits", at: pages, after: adaWaits, own: 2, shared: 1, gone: (own: 0, shared: 1),
            gives: "parted"
        ) { try await part($0, nil, Scenario.password) },
        RoomMove("leaves with a wrong password", at: pages, gives: "notOwner") { try await part($0, nil, "no") },
        RoomMove("leaves who has left", at: pages, after: adaLeft, gives: "notConnected") {
            try await part($0, nil, Scenario.password)
        },
        RoomMove("leaves nobody, alone", at: pages, alone: true, gives: "notConnected") {
            try await part($0, nil, Scenario.password)
        },
        RoomMove("is erased while they are two", at: "/me/data/erase", shared: 1, gives: "right") { scene in
            "\(try await Erasing.erase(password: Scenario.password, by: scene.ada()))"
        },
        RoomMove("is erased alone", at: "/me/data/erase", alone: true, gives: "right") { scene in
            "\(try await Erasing.erase(password: Scenario.password, by: scene.ada()))"
        },
        RoomMove("is not erased by a wrong password", at: "/me/data/erase", gives: "wrong") { scene in
            "\(try await Erasing.erase(password: "no", by: scene.ada()))"
        },
    ]

    private static let leftMoves: [RoomMove] = [
        .silent("has it gone that she was left", after: adaWasLeft, own: 1) { try await Parting.tidy($0.ada()) },
        RoomMove("reads his words", after: adaWasLeft, gives: "medlar-letter") { scene in
            try await Parting.letter(in: once(scene), of: scene.ada()) ?? "no"
        },
        RoomMove("reads no words of her own as his", after: adaLeft, gives: "no") { scene in
            try await Parting.letter(in: once(scene), of: scene.ada()) ?? "no"
        },
        .silent("puts his card away", at: drop, after: adaWasLeft, own: 1, putCardAway),
        .silent(
            "puts it away twice", at: drop,
            after: { scene in
                try await adaLeft(scene)
                try await putCardAway(scene)
            }, putCardAway),
        RoomMove(
            "shows again what she put away", at: drop,
            after: { scene in
                try await adaLeft(scene)
                try await putCardAway(scene)
            }, gone: (own: 1, shared: 0), gives: "shown"
        ) { scene in
            try await Parting.showAgain(in: once(scene), by: scene.ada())
            return "shown"
        },
        .silent("shows again where nothing was put away", at: drop, after: adaLeft) { scene in
            try await Parting.showAgain(in: once(scene), by: scene.ada())
        },
        RoomMove("lets all of it go", at: drop, after: adaWasLeft, gone: (own: 1, shared: 0), gives: "true") { scene in
            "\(try await Parting.dropAll(in: once(scene), password: Scenario.password, by: scene.ada()))"
        },
        RoomMove("lets nothing go by a wrong password", at: drop, after: adaWasLeft, gives: "false") { scene in
            "\(try await Parting.dropAll(in: once(scene), password: "no", by: scene.ada()))"
        },
    ]
}
