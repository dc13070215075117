import RekindleCore
import RekindleRooms
import RekindleVault

extension FeatureSpec {
    private static func offer(
        weeks: Int = 2, isReleased: Bool = true, by me: Context
    ) async throws -> ExchangeOutcome<TrialOffer> {
        let seen = try await TrialFacts(of: me).offer?.version
        let new = TrialOffer(
            weeks: weeks, minutesAWeek: 30, change: "quince-change", isReleased: isReleased, day: me.utcDay)
        return try await Trials.offer(new, seen: seen, by: me)
    }

    private static func review(by me: Context) async throws -> ExchangeOutcome<TrialReview> {
        try await Trials.review(
            TrialReview(wish: .goOn, words: "quince-review"), seen: nil, ownOfTwo: false, by: me)
    }

    private static let adaOffered: Step = { _ = try await offer(by: $0.ada()) }
    private static let samOffered: Step = { _ = try await offer(by: $0.sam()) }
    private static let begun: Step = { scene in
        try await adaOffered(scene)
        try await samOffered(scene)
    }
    private static let over: Step = { scene in
        try await begun(scene)
        scene.watch.move(days: 15)
    }
    private static let samReviewed: Step = { scene in
        try await over(scene)
        _ = try await review(by: scene.sam())
    }
    private static let adaReviewed: Step = { scene in
        try await over(scene)
        _ = try await review(by: scene.ada())
    }

    private static let exchangesOfTrials: [any ExchangeSample] = [
        ExchangeSpec(
            Trial.self,
            opening: (
                TrialOffer(weeks: 4, minutesAWeek: 30, change: "hers", isReleased: true, day: 20_750),
                TrialOffer(weeks: 2, minutesAWeek: 60, day: 20_750)
            ),
            largest: TrialOffer(
                weeks: 8, minutesAWeek: 90, change: .longest(TrialOffer.changeLimit), isReleased: true, day: 99_999)),
        ExchangeSpec(
            TrialEnd.self, opening: (TrialReview(wish: .goOn, words: "hers"), TrialReview(wish: .stop)),
            largest: TrialReview(wish: .change, words: .longest(TrialReview.wordsLimit)),
            tooLate: endedBeforeHis),
    ]

    /// Ada has looked back, and Sam ends the trial instead.
    @Sendable private static func endedBeforeHis(_ scene: Scenario) async throws -> String {
        try await over(scene)
        guard case .kept = try await review(by: scene.ada()) else { throw VaultFailure.missing }
        try await Trials.takeBack(.end, of: "1", by: scene.sam())
        return "1"
    }

    static let trials = FeatureSpec(
        .trials,
        frozen: (
            kinds: ["TrialOffer": "try-offer", "TrialReview": "try-look"],
            functions: ["Trial": "try", "TrialEnd": "try-end"]
        ),
        exchanges: exchangesOfTrials, notes: trialNotes,
        words: [
            PlantedWord("try-offer", "quince-change", plant: adaOffered),
            PlantedWord("try-look", "quince-review", plant: adaReviewed),
        ],
        invariants: [
            Invariant(TrialOffer.self) { offer in
                TrialOffer.weeksOffered.contains(offer.weeks) && offer.change.fits(TrialOffer.changeLimit)
                    && TrialOffer.minutesOffered.contains(offer.minutesAWeek)
            },
            Invariant(TrialReview.self) { $0.words.fits(TrialReview.wordsLimit) },
        ],
        moves: [
            RoomMove("offers", at: "/try", own: 2, shared: 1, gives: "kept") { scene in
                "\(try await offer(by: scene.ada()))"
            },
            RoomMove(
                "offers as the second", at: "/try", after: samOffered, own: 2, shared: 3,
                gone: (own: 0, shared: 2), told: ["try"], gives: "opened"
            ) {
                scene in
                "\(try await offer(by: scene.ada()))"
            },
            .silent("withdraws her offer", at: "/try/back", after: adaOffered, own: 2, shared: 1) { scene in
                try await Trials.takeBack(.offer, of: "1", by: scene.ada())
            },
            .silent("takes her words back", at: "/try/back", after: begun, shared: 2) { scene in
                try await Trials.takeBack(.words, of: "1", by: scene.ada())
            },
            // What either may have said of its end goes.
            .silent("ends it for both", at: "/try/back", after: begun, shared: 2, gone: (own: 0, shared: 2)) { scene in
                try await Trials.takeBack(.end, of: "1", by: scene.ada())
            },
            RoomMove("looks back before its end", at: "/try/look", after: begun, gives: "late") { scene in
                "\(try await review(by: scene.ada()))"
            },
            RoomMove("looks back", at: "/try/look", after: over, own: 2, shared: 1, gives: "kept") { scene in
                "\(try await review(by: scene.ada()))"
            },
            RoomMove(
                "looks back as the second", at: "/try/look", after: samReviewed, own: 2, shared: 2,
                gone: (own: 0, shared: 2), told: ["try-end"],
                gives: "opened"
            ) { scene in
                "\(try await review(by: scene.ada()))"
            },
            .silent("withdraws what she said of it", at: "/try/back", after: adaReviewed, own: 2, shared: 1) { scene in
                try await Trials.takeBack(.review, of: "1", by: scene.ada())
            },
        ],
        refused: trialsRefused,
        alike: [
            AlikeMoves(
                "an offer", releasing: adaOffered,
                keepingBack: { _ = try await offer(isReleased: false, by: $0.ada()) }),
            AlikeMoves(
                "an offer over another", after: adaOffered,
                releasing: { _ = try await offer(weeks: 4, by: $0.ada()) },
                keepingBack: { _ = try await offer(weeks: 4, isReleased: false, by: $0.ada()) }),
            AlikeMoves(
                "another offer, or taken back", of: "try", after: adaOffered,
                changing: { _ = try await offer(weeks: 4, by: $0.ada()) },
                takingBack: { try await Trials.takeBack(.offer, of: "1", by: $0.ada()) }),
            AlikeMoves(
                "another look back, or taken back", of: "try-end", after: adaReviewed,
                changing: { scene in
                    let ada = try await scene.ada()
                    let said = TrialReview(wish: .stop, words: "quince-review")
                    let seen = try await TrialFacts(of: ada).review?.version
                    _ = try await Trials.review(said, seen: seen, ownOfTwo: false, by: ada)
                },
                takingBack: { try await Trials.takeBack(.review, of: "1", by: $0.ada()) }),
        ])
}
