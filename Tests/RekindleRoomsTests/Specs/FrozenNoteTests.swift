import Foundation
import RekindleCore
import RekindleHouse
import RekindleRooms
import RekindleStore
import RekindleTesting
import RekindleVault
import Testing

/// What each room notes for Today: under which word, and its words in their order. In another order a note of yesterday
/// says something else today.
struct FrozenNoteTests {
    let scene: Scenario

    init() async throws { scene = try await Scenario.begin() }

    /// The words of a room's note among those of one's own; nil where there is none.
    func own(_ room: String, _ scene: Scenario? = nil) async throws -> [String]? {
        let ada = try await (scene ?? self.scene).ada()
        return try await Self.words(ada.personal.only(OwnToday.self)?.content.keptText, room)
    }

    /// The same among those of what the two share.
    func shared(_ room: String, _ scene: Scenario? = nil) async throws -> [String]? {
        let shared = try await (scene ?? self.scene).ada().requireShared()
        return try await Self.words(shared.only(SharedToday.self, author: .nobody)?.content.keptText, room)
    }

    private static func words(_ text: String?, _ room: String) -> [String]? {
        let lines = (text ?? "").split(separator: ";").map {
            $0.split(separator: " ", omittingEmptySubsequences: false).map(String.init)
        }
        return lines.first { $0[0] == room }.map { Array($0.dropFirst()) }
    }

    /// The moment as a word.
    func now(_ scene: Scenario? = nil) -> String { TodayNote.word((scene ?? self.scene).watch.now) }

    @Test func `a moment is the bits of its seconds, and nothing an empty word`() {
        #expect(now() == "41dab6ec42000000")
        #expect(TodayNote.word(nil as Int?) == "" && TodayNote.word(-12) == "-12")
    }

    @Test func `a room notes under its own word`() {
        let rooms = House.features.compactMap { feature in feature.today.map { (feature.name, $0.source.room) } }
        #expect(rooms.allSatisfy { $0.0 == $0.1 })
        #expect(
            rooms.map(\.1) == [
                "Accounts", "Inviting", "Beginning", "FirstMinute", "Signs", "Plan", "Trials", "Weekly",
            ])
    }

    @Test func `what brought somebody here: when they said so, and what it is`() async throws {
        _ = try await BeginningRoom.keep(Beginning(concerns: [.money, .fights]), seen: nil, by: scene.ada())
        #expect(try await own("Beginning") == [now(), "money", "fights"])
    }

    @Test func `a first minute: whose space it waits in; once open, number, moment, whole`() async throws {
        let ada = try await scene.ada()
        _ = try await FirstMinuteRoom.keep(FirstMinute(words: "hers"), seen: nil, by: ada)
        #expect(try await own("FirstMinute") == [ada.requireShared().id.hex])
        try await FirstMinuteRoom.takeBack(by: ada)
        #expect(try await own("FirstMinute") == [""])
        for me in [ada, try await scene.sam()] {
            _ = try await FirstMinuteRoom.keep(FirstMinute(words: "hers"), seen: nil, by: me)
        }
        #expect(try await shared("FirstMinute") == ["1", now(), "whole"])
        try await FirstMinuteRoom.takeBack(by: ada)
        #expect(try await shared("FirstMinute") == ["1", now(), ""])
    }

    @Test func `check-ins: row and how understood; the picture: number, moment, whole, whether it holds something`()
        async throws
    {
        let said = CheckIn(signs: [.time: 2], brought: [.time])
        let ada = try await scene.ada()
        var hers = said
        hers.understood = 5
        _ = try await Signs.keep(hers, from: .long, seen: nil, by: ada)
        let row = ada.personal.onlyID(CheckIn.self, subject: "2026-W43").hex
        #expect(try await own("Signs") == ["\(row):5"])
        _ = try await Signs.keep(said, from: .long, seen: nil, by: scene.sam())
        #expect(try await shared("Signs") == ["1", now(), "whole", "something"])
        try await Signs.putAway("1", by: ada)
        #expect(try await shared("Signs") == ["1", now(), "", ""])
        let alone = try await Scenario.alone()
        _ = try await Signs.keep(said, from: .long, seen: nil, by: alone.ada())
        let other = try await alone.ada().personal.onlyID(CheckIn.self, subject: "2026-W43").hex
        #expect(try await own("Signs", alone) == ["\(other):"])
    }

    @Test func `a plan: week, what waits, what is one's own, what is set aside; once open, what both chose`()
        async throws
    {
        let scene = try await Scenario.choosing()
        let (ada, both) = (try await scene.ada(), try await scene.offeredToBoth())
        let (week, space) = (Week(of: ada.now).name, try ada.requireShared().id.hex)
        try await Plan.tick([both[0], both[1]], by: ada)
        #expect(try await own("Plan", scene) == [week, "\(space)/\(week)/1", ""])
        _ = try await Plan.choose("good-news", insteadOf: nil, by: ada)
        let light = try #require(try await PlanFacts(of: ada).light)
        try await Plan.setAside(light, by: ada)
        #expect(try await own("Plan", scene) == [week, "\(space)/\(week)/1", "good-news", light.id.rawValue])
        try await Plan.tick([both[0]], by: scene.sam())
        #expect(try await shared("Plan", scene) == ["\(week)/1", now(scene), "whole", both[0].rawValue])
    }

    @Test func `when the next ten minutes are, alone and of two`() async throws {
        let alone = try await Scenario.alone()
        for scene in [scene, alone] {
            let ada = try await scene.ada()
            _ = try await Weekly.keep(
                WeeklyTalk(next: ada.now.addingTimeInterval(7 * 86_400)), seen: nil, by: ada)
        }
        #expect(try await shared("Weekly") == ["41dab93ae2000000"])
        #expect(try await own("Weekly", alone) == ["41dab93ae2000000"])
        #expect(try await own("Weekly") == [])
    }
}
