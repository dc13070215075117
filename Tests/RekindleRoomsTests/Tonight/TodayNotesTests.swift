import Foundation
import RekindleCore
import RekindleHouse
import RekindleRooms
import RekindleTesting
import RekindleVault
import Testing

/// Today is made from notes that the rooms keep when they write. They must say what the rooms themselves would say.
struct TodayNotesTests {
    @Test(arguments: House.features.map(\.name)) func `after every move of a room the notes say what its records say`(
        room: String
    ) async throws {
        let spec = try #require(FeatureSpec.all.first { $0.name == room })
        for move in spec.moves { try await move.tell { try await Self.compare($0, $1) } }
    }

    @Test(arguments: 0..<12) func `in any order of moves, by either, over weeks`(seed: UInt64) async throws {
        var chance = Chance(seed: seed)
        // Whoever has signed out does nothing more, and two who parted nothing together.
        let ends = [Feature.accounts.name, Feature.parting.name]
        let rooms = FeatureSpec.all.filter { !ends.contains($0.name) }
        let moves = rooms.flatMap(\.moves).filter { !$0.isAlone }
        let scene = try await Scenario.begin()
        var made = ["Ada": 0, "Sam": 0]
        for _ in 0..<40 {
            let move = moves[chance.number(below: moves.count)]
            let (mover, place) =
                chance.number(below: 2) == 0 ? ("Ada", scene) : ("Sam", scene.otherWayRound)
            // A session lasts sixty days, and what comes before some moves takes weeks.
            let mayWait = scene.watch.now.timeIntervalSince(Scenario.evening) < 20 * 86_400
            // Much of it is not possible where it comes; then nothing happens, which is a state like any other.
            if mayWait, chance.number(below: 3) == 0 { try? await move.before(place) }
            if (try? await move.make(place)) != nil { made[mover, default: 0] += 1 }
            if mayWait, chance.number(below: 4) == 0 { scene.watch.move(days: Double(chance.number(below: 9))) }
            #expect(try await scene.everybody().count == 2)
            try await Self.compare(scene, "\(move.name) by \(mover) in story \(seed)")
        }
        #expect(made.values.allSatisfy { $0 > 5 }, "the stories say little: \(made)")
    }

    @Test func `what is noted is what is said, without looking further`() async throws {
        let scene = try await Scenario.begin()
        let ada = try await scene.ada()
        _ = try await BeginningRoom.keep(Beginning(concerns: [.fights]), seen: nil, by: ada)
        #expect(try await !Self.items(ada).map(\.what).contains("begin"))
        let kept = try #require(try await ada.personal.only(OwnToday.self))
        var forged = kept.content
        forged.notes["Beginning"] = TodayNote([])
        try await ada.personal.apply([try ada.personal.replacing(kept, with: forged)])
        #expect(try await Self.items(ada).map(\.what).contains("begin"))
    }

    @Test func `where an earlier version kept none, the room's next write keeps the whole of it`() async throws {
        let scene = try await Scenario.begin()
        for me in [try await scene.ada(), try await scene.sam()] {
            _ = try await Trials.offer(TrialOffer(weeks: 2, minutesAWeek: 30, day: me.utcDay), seen: nil, by: me)
        }
        let ada = try await scene.ada()
        _ = try await ada.letNotesGo()
        scene.watch.move(days: 15)
        let later = try await scene.ada()
        _ = try await Trials.review(TrialReview(wish: .stop), seen: nil, ownOfTwo: false, by: later)
        #expect(try await ada.personal.fresh.only(OwnToday.self)?.content.notes["Trials"] != nil)
        let sam = try await scene.sam()
        _ = try await Trials.review(TrialReview(wish: .stop), seen: nil, ownOfTwo: false, by: sam)
        try await Self.compare(scene, "after both looked back")
        let note = try await ada.requireShared().fresh.only(SharedToday.self, author: .nobody)?.content.notes["Trials"]
        #expect(note?.words.isEmpty == false)
    }

    @Test func `of every room there is a note from the beginning on`() async throws {
        let scene = try await Scenario.begin()
        for me in try await scene.everybody() {
            #expect(try await me.personal.only(OwnToday.self)?.content == House.today.own)
            let shared = try await me.requireShared().only(SharedToday.self, author: .nobody)
            #expect(shared?.content == House.today.shared)
        }
        for room in ["Beginning", "FirstMinute", "Plan", "Signs", "Trials", "Weekly"] {
            #expect(House.today.own.notes[room] == TodayNote([]), "\(room)")
        }
        for room in ["FirstMinute", "Plan", "Signs", "Trials", "Weekly"] {
            #expect(House.today.shared.notes[room] == TodayNote([]), "\(room)")
        }
    }

    @Test func `where an earlier version kept none, any room's next write keeps one of every room`() async throws {
        let scene = try await Scenario.begin()
        for me in try await scene.everybody() {
            _ = try await me.letNotesGo()
            _ = try await FirstMinuteRoom.keep(FirstMinute(words: me.name), seen: nil, by: me)
        }
        for me in try await scene.everybody() {
            let (own, shared) = (me.personal.fresh, try me.requireShared().fresh)
            let mine = try #require(try await own.only(OwnToday.self)?.content)
            let ours = try #require(try await shared.only(SharedToday.self, author: .nobody)?.content)
            for room in ["Beginning", "FirstMinute", "Plan", "Signs", "Trials"] {
                #expect(mine.notes[room] != nil, "\(room)")
            }
            for room in ["FirstMinute", "Plan", "Signs", "Trials", "Weekly"] {
                #expect(ours.notes[room] != nil, "\(room)")
            }
        }
        try await Self.compare(scene, "after both wrote")
    }

    private static func items(_ me: Context) async throws -> [TodayItem] { try await me.today().items }

    /// From the notes, and from everything once more without them, for whoever looks: what stands on Today, and all that
    /// the rooms say before it is cut to three. None of them says what it has not declared.
    private static func compare(_ scene: Scenario, _ moment: String) async throws {
        for me in try await scene.everybody() {
            let (noted, recomputed) = try await me.todayTwice()
            #expect(noted.said == recomputed.said, "\(moment), for \(me.name)")
            #expect(noted.items == recomputed.items, "\(moment), for \(me.name)")
            for said in noted.said {
                let lines = House.features.first { $0.name == said.item.room }?.today?.lines ?? []
                #expect(lines.contains(said.line), "\(said.line.what) of \(said.item.room) is not declared")
            }
        }
    }
}
