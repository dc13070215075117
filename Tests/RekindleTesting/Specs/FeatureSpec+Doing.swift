import RekindleCore
import RekindleRooms
import RekindleVault

extension FeatureSpec {
    private static let practice: Practice.ID = "good-news"

    /// Says how a practice was, from a page of this moment.
    private static func finish(
        _ how: Doing.How, glad: Bool = false, moment: Int64 = 1, by me: Context
    ) async throws -> EditOutcome<Doing> {
        try await Doings.keep(
            Doing(practice: practice, day: me.day, how: how, line: "quince-line"), from: moment, seen: nil,
            isGladTogether: glad, by: me)
    }

    /// Corrects what was said from the same page.
    private static func correct(_ how: Doing.How, by me: Context) async throws {
        let kept = try await me.personal.only(Doing.self, subject: "\(practice)/1")
        _ = try await Doings.keep(
            Doing(practice: practice, day: me.day, how: how, line: "quince-line"), from: 1, seen: kept?.version,
            isGladTogether: false, by: me)
    }

    private static let adaUntold: Step = { _ = try await finish(.glad, by: $0.ada()) }
    private static let adaGlad: Step = { _ = try await finish(.glad, glad: true, by: $0.ada()) }
    private static let samGlad: Step = { _ = try await finish(.glad, glad: true, by: $0.sam()) }

    /// Ada was glad, and Sam says so in the week after.
    @Sendable private static func gladTooLate(_ scene: Scenario) async throws -> String {
        let week = try await Week(of: scene.ada().now)
        try await adaGlad(scene)
        scene.watch.move(days: 7)
        try await samGlad(scene)
        return BothGlad.subject(practice, week)
    }

    private static let doingTexts: [FrozenText] = [
        FrozenText(
            { () -> LastDone in
                var last = LastDone()
                last.note(Doing(practice: "walk", day: 20_000))
                last.note(Doing(practice: "tea", day: 3, how: .notForUs))
                last.note(Doing(practice: "tea", day: 9))
                last.note(Doing(practice: "tea", day: 11))
                return last
            }(), "tea 11 not-for-us 3 9;walk 20000 - - -")
    ]

    static let doing = FeatureSpec(
        .doing,
        frozen: (kinds: ["Doing": "doing", "LastDone": "last-done", "Glad": "glad"], functions: ["BothGlad": "glad"]),
        exchanges: [ExchangeSpec(BothGlad.self, opening: (Glad(), Glad()), largest: Glad(), tooLate: gladTooLate)],
        texts: doingTexts,
        words: [PlantedWord("doing", "quince-line", plant: adaGlad)],
        wordless: ["last-done": "names of practices, with days", "glad": "nothing, and only inside a deposit"],
        invariants: [
            Invariant(Doing.self) { $0.line.fits(Doing.lineLimit) },
            // What was done last stands beside all that was done, so that a page need not look through it.
            Invariant(
                LastDone.self, most: 1,
                fits: { last, space in
                    let done = try await space.fresh.newest(Doing.self, limit: 1_000).map(\.content.practice)
                    return Set(last.doings.map(\.practice)) == Set(done)
                }),
            Invariant(Glad.self, in: .nowhere),
        ],
        moves: [
            RoomMove("says how it was", at: "/library/{id}/done", own: 2, shared: 1, gives: "kept") { scene in
                "\(try await finish(.fine, by: scene.ada()))"
            },
            RoomMove("was glad", at: "/library/{id}/done", own: 2, shared: 1, gives: "kept") { scene in
                "\(try await finish(.glad, glad: true, by: scene.ada()))"
            },
            RoomMove(
                "was glad as well", at: "/library/{id}/done", after: samGlad, own: 2, shared: 1,
                gone: (own: 0, shared: 2), told: ["glad"],
                gives: "kept"
            ) { scene in
                "\(try await finish(.glad, glad: true, by: scene.ada()))"
            },
            RoomMove("sends it twice", at: "/library/{id}/done", after: adaGlad, gives: "unchanged") { scene in
                "\(try await finish(.glad, glad: true, by: scene.ada()))"
            },
            RoomMove("ticks it later", at: "/library/{id}/done", after: adaUntold, own: 2, shared: 1, gives: "kept") {
                scene in
                "\(try await finish(.glad, glad: true, by: scene.ada()))"
            },
            .silent("takes back that she was glad", at: "/library/{id}/done", after: adaGlad, own: 2, shared: 1) {
                scene in
                let ada = try await scene.ada()
                try await Doings.takeBackGlad(practice, in: Week(of: ada.now), by: ada)
            },
        ],
        refused: [
            RefusedInput(Doing.self, .tooLong) { me in
                let long = Doing(practice: practice, day: me.day, line: .longest(Doing.lineLimit + 1))
                return try await Doings.keep(long, from: 1, seen: nil, isGladTogether: false, by: me).refusal
            }
        ],
        alike: [
            AlikeMoves(
                "how it was", releasing: adaGlad, keepingBack: { _ = try await finish(.notForUs, by: $0.ada()) }),
            AlikeMoves(
                "how it was, again", after: adaGlad,
                releasing: { _ = try await finish(.glad, glad: true, moment: 2, by: $0.ada()) },
                keepingBack: { _ = try await finish(.fine, moment: 2, by: $0.ada()) }),
            AlikeMoves(
                "how it was, ticked later", after: adaUntold, releasing: adaGlad,
                keepingBack: { try await correct(.fine, by: $0.ada()) }),
            AlikeMoves(
                "corrected, or taken back", of: "glad", after: adaGlad,
                changing: { try await correct(.fine, by: $0.ada()) },
                takingBack: { scene in
                    let ada = try await scene.ada()
                    try await Doings.takeBackGlad(practice, in: Week(of: ada.now), by: ada)
                }),
        ])
}
