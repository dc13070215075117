import RekindleCore
import RekindleRooms
import RekindleStore
import RekindleVault

// What a trial notes for Today.
extension FeatureSpec {
    private static func offer(_ weeks: Int, _ minutes: Int, by me: Context) async throws {
        let offer = TrialOffer(weeks: weeks, minutesAWeek: minutes, day: me.utcDay)
        _ = try await Trials.offer(offer, seen: nil, by: me)
    }

    private static func review(by me: Context) async throws {
        _ = try await Trials.review(TrialReview(wish: .stop), seen: nil, ownOfTwo: false, by: me)
    }

    /// Where something of Ada's waits.
    private static func waiting(_ scene: Scenario) async throws -> String {
        try await scene.ada().requireShared().id.hex + "/1"
    }

    private static let whenOver: Step = { scene in
        scene.watch.move(days: 15)
        try await review(by: scene.ada())
    }

    private static let endedByOne: Step = { scene in
        for me in [try await scene.ada(), try await scene.sam()] { try await offer(2, 30, by: me) }
        try await Trials.takeBack(.end, of: "1", by: scene.ada())
    }

    static let trialNotes = FrozenNotes(
        under: "Trials",
        [
            .init(
                "alone: last day, minutes, whether it was looked back at", alone: true,
                [
                    .own(after: { try await offer(2, 30, by: $0.ada()) }) { _ in ["20762", "30", "", "", ""] },
                    .own(after: whenOver) { _ in ["20762", "30", "reviewed", "", ""] },
                ]),
            .init(
                "of two: which offer and which review wait; once open, number, ended, last day, minutes, end",
                [
                    .own(after: { try await offer(2, 60, by: $0.ada()) }) { ["", "", "", try await waiting($0), ""] },
                    .shared(after: { try await offer(4, 30, by: $0.sam()) }) { _ in ["1", "", "20762", "30"] },
                    .own(after: whenOver) { scene in
                        // Where her review waits is the last word; what the others say of an offer is past.
                        let words = try await scene.noted(under: "Trials", shared: false) ?? []
                        return words.dropLast() + [try await waiting(scene)]
                    },
                    .shared(after: { try await review(by: $0.sam()) }) { scene in
                        ["1", "", "20762", "30", "1", scene.nowInNotes, "whole"]
                    },
                ]),
            .init(
                "that one of the two ended it is its second word",
                [.shared(after: endedByOne) { _ in ["1", "ended", "20762", "30"] }]),
        ])

    /// What the rules of an offer and of a look back refuse.
    static let trialsRefused: [RefusedInput] = [
        RefusedInput(TrialOffer.self, .tooLong) { me in
            let long = TrialOffer(
                weeks: 2, minutesAWeek: 30, change: .longest(TrialOffer.changeLimit + 1), day: me.utcDay)
            return try await Trials.offer(long, seen: nil, by: me).refusal
        },
        RefusedInput(TrialOffer.self, .notOffered) { me in
            let other = TrialOffer(weeks: 3, minutesAWeek: 30, day: me.utcDay)
            return try await Trials.offer(other, seen: nil, by: me).refusal
        },
        RefusedInput(TrialReview.self, .tooLong) { me in
            let long = TrialReview(wish: .stop, words: .longest(TrialReview.wordsLimit + 1))
            return try await Trials.review(long, seen: nil, ownOfTwo: false, by: me).refusal
        },
    ]
}
