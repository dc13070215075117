import Foundation
import RekindleCore
import RekindleRooms

extension FeatureSpec {
    private static let inAWeek: Step = { scene in
        let ada = try await scene.ada()
        _ = try await Weekly.keep(WeeklyTalk(next: ada.now.addingTimeInterval(7 * 86_400)), seen: nil, by: ada)
    }

    private static let weeklyNotes = FrozenNotes(
        under: "Weekly",
        [
            .init(
                "when the next ten minutes are",
                [.shared(after: inAWeek) { _ in ["41dab93ae2000000"] }, .own { _ in [] }]),
            .init(
                "when the next ten minutes are", alone: true, [.own(after: inAWeek) { _ in ["41dab93ae2000000"] }]),
        ])

    static let weekly = FeatureSpec(
        .weekly, frozen: (kinds: ["WeeklyTalk": "ten"], functions: [:]),
        notes: weeklyNotes, wordless: ["ten": "the name of a practice, and a moment"],
        invariants: [Invariant(WeeklyTalk.self, in: .either, most: 1)],
        moves: [
            // What the ten minutes leave belongs to both at once.
            RoomMove("sets the next ten minutes", at: "/week/ten", shared: 2, told: ["ten"], gives: "kept") { scene in
                let ada = try await scene.ada()
                let next = WeeklyTalk(next: ada.now.addingTimeInterval(7 * 86_400))
                return "\(try await Weekly.keep(next, seen: nil, by: ada))"
            },
            RoomMove("sets hers while alone", at: "/week/ten", alone: true, own: 2, gives: "kept") { scene in
                let ada = try await scene.ada()
                let next = WeeklyTalk(next: ada.now.addingTimeInterval(7 * 86_400))
                return "\(try await Weekly.keep(next, seen: nil, by: ada))"
            },
        ],
        refused: [
            RefusedInput(WeeklyTalk.self, .notToCome) { me in
                let far = WeeklyTalk(next: me.now.addingTimeInterval(Double(WeeklyTalk.farthest) * 86_400 + 1))
                return try await Weekly.keep(far, seen: nil, by: me).refusal
            }
        ])
}
