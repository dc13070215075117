import RekindleCore
import RekindleRooms
import RekindleVault

extension FeatureSpec {
    private static func answers(brought: Set<CheckIn.Item>) -> CheckIn {
        CheckIn(signs: [.time: 2], sentence: "quince-sentence", brought: brought, good: "quince-good")
    }

    private static func checkIn(
        _ brought: Set<CheckIn.Item>, by me: Context
    ) async throws -> ExchangeOutcome<CheckIn> {
        let seen = try await Signs.thisWeek(of: me)?.version
        return try await Signs.keep(answers(brought: brought), from: .long, seen: seen, by: me)
    }

    private static func checkIn(
        _ refusal: CheckIn.Refusal, _ said: CheckIn, from length: CheckIn.Length = .long
    ) -> RefusedInput {
        RefusedInput(CheckIn.self, refusal) { try await Signs.keep(said, from: length, seen: nil, by: $0).refusal }
    }

    private static let adaBrought: Step = { _ = try await checkIn([.time], by: $0.ada()) }
    private static let samBrought: Step = { _ = try await checkIn([.time], by: $0.sam()) }
    private static let bothBrought: Step = { scene in
        try await adaBrought(scene)
        try await samBrought(scene)
    }

    /// As somebody keeps it who is alone.
    private static let answeredAlone: Step = { scene in
        let ada = try await scene.ada()
        let said = CheckIn(signs: [.time: 2], sentence: "quince-sentence")
        try await ada.personal.apply([
            try ada.personal.setting(said, subject: ada.week.dated, expecting: nil),
            // What is there without the room's having kept it is found by looking at it itself.
            ada.personal.removing(OwnToday.self),
        ])
    }

    private static func brought(_ signs: [Sign: Int]) -> Brought {
        CheckIn(signs: signs, brought: Set(CheckIn.Item.allCases)).bringing
    }

    private static let everything = CheckIn(
        signs: Dictionary(uniqueKeysWithValues: Sign.allCases.map { ($0, $0.range.lowerBound) }), understood: 10,
        closeness: 7, strengths: Strength.allCases, matters: .arguments, brought: Set(CheckIn.Item.allCases)
    ).bringing

    static let signs = FeatureSpec(
        .signs, frozen: (kinds: ["CheckIn": "check-in", "Brought": "brought"], functions: ["Picture": "picture"]),
        exchanges: [
            ExchangeSpec(
                Picture.self, opening: (brought([.time: 2, .ease: 5]), brought([.time: 8, .touch: 3])),
                apart: (brought([.time: 2]), brought([.touch: -3])), largest: everything)
        ],
        texts: signsTexts, notes: signsNotes,
        words: [
            PlantedWord("check-in", "quince-sentence", plant: adaBrought),
            PlantedWord("check-in", "quince-good") { scene in
                _ = try await Signs.keep(
                    CheckIn(good: "quince-good"), from: .short, seen: nil, by: scene.ada())
            },
        ],
        wordless: ["brought": "numbers and words to tap, and only inside a deposit"],
        invariants: [
            Invariant(CheckIn.self) { said in
                said.sentence.fits(CheckIn.sentenceLimit) && said.good?.fits(CheckIn.goodLimit) ?? true
                    && said.strengths.count <= Strength.limit
                    && said.closeness.map(CheckIn.closenessRange.contains) ?? true
                    && said.signs.allSatisfy { $0.key.steps.contains($0.value) }
            },
            Invariant(Brought.self, in: .nowhere),
        ],
        moves: [
            RoomMove("checks in and brings something", at: "/check-in", own: 2, shared: 1, gives: "kept") { scene in
                "\(try await checkIn([.time], by: scene.ada()))"
            },
            RoomMove("checks in and brings nothing", at: "/check-in", own: 2, shared: 1, gives: "kept") { scene in
                "\(try await checkIn([], by: scene.ada()))"
            },
            RoomMove(
                "brings what the other brought", at: "/check-in", after: samBrought, own: 2, shared: 3,
                gone: (own: 0, shared: 2), told: ["picture"],
                gives: "opened"
            ) { scene in
                "\(try await checkIn([.time], by: scene.ada()))"
            },
            RoomMove(
                "brings nothing, while the other's waits", at: "/check-in", after: samBrought, own: 2, shared: 1,
                gives: "kept"
            ) {
                scene in
                "\(try await checkIn([], by: scene.ada()))"
            },
            RoomMove("looks back on the week", at: "/week", own: 2, shared: 1, gives: "kept") { scene in
                let said = CheckIn(signs: [.time: 2], brought: [.time], good: "quince-good")
                return "\(try await Signs.keep(said, from: .short, seen: nil, by: scene.ada()))"
            },
            RoomMove(
                "uses what she answered before there were two", at: "/check-in/use", after: answeredAlone, own: 2,
                shared: 1, gives: "used"
            ) { scene in
                "\(try await Signs.use(bringing: [.time], by: scene.ada()))"
            },
            RoomMove("has nothing to use", at: "/check-in/use", gives: "nothingToUse") { scene in
                "\(try await Signs.use(bringing: [.time], by: scene.ada()))"
            },
            .silent("withdraws what waits", at: "/picture/back", after: adaBrought, own: 2, shared: 1) { scene in
                try await Signs.withdraw(from: "1", by: scene.ada())
            },
            .silent("puts the picture away", at: "/picture/back", after: bothBrought, shared: 2) { scene in
                try await Signs.putAway("1", by: scene.ada())
            },
        ],
        refused: [
            checkIn(.tooManyStrengths, CheckIn(strengths: Array(Strength.allCases.prefix(Strength.limit + 1)))),
            checkIn(.sentenceTooLong, CheckIn(sentence: .longest(CheckIn.sentenceLimit + 1))),
            checkIn(.goodTooLong, CheckIn(good: .longest(CheckIn.goodLimit + 1)), from: .short),
            checkIn(.empty, CheckIn(good: "said by the short form alone")),
        ],
        alike: [
            AlikeMoves(
                "a first check-in", releasing: adaBrought, keepingBack: { _ = try await checkIn([], by: $0.ada()) }),
            AlikeMoves(
                "a check-in over another", after: adaBrought,
                releasing: { _ = try await checkIn([.time], by: $0.ada()) },
                keepingBack: { _ = try await checkIn([], by: $0.ada()) }),
            AlikeMoves(
                "another check-in, or what waits taken back", of: "picture", after: adaBrought,
                changing: { _ = try await checkIn([.time], by: $0.ada()) },
                takingBack: { try await Signs.withdraw(from: "1", by: $0.ada()) }),
        ])
}
