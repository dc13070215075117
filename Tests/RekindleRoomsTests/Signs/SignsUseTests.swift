import Foundation
import RekindleCore
import RekindleRooms
import RekindleStore
import RekindleTesting
import RekindleVault
import Testing

/// What was answered before there were two, used for the picture as it is.
struct SignsUseTests {
    private static let alone = CheckIn(signs: [.arguments: 2], closeness: 3, sentence: "quince")

    /// Keeps it as somebody did who was alone, in an earlier version, where a week ran as days did for them.
    private static func keepAlone(by me: Context, in zone: Zone) async throws {
        let week = Week(day: zone.dayNumber(of: me.now)).dated
        try await me.personal.apply([try me.personal.setting(alone, subject: week, expecting: nil)])
    }

    @Test func `what is ticked of it goes, and the rest stays`() async throws {
        let scene = try await Scenario.begin()
        let (ada, sam) = (try await scene.ada(), try await scene.sam())
        try await Self.keepAlone(by: ada, in: ada.zone)
        #expect(try await Signs.earlier(of: ada)?.content == Self.alone)
        #expect(try await Signs.use(bringing: [.arguments], by: ada) == .used)
        #expect(try await Signs.earlier(of: ada) == nil)
        let theirs = CheckIn(signs: [.arguments: 8], closeness: 6, brought: [.arguments, .closeness])
        #expect(try await Signs.keep(theirs, from: .long, seen: nil, by: sam) == .opened)
        let picture = try #require(try await Signs.latestPicture(of: sam)?.result)
        #expect(picture.signs[.arguments] != nil && picture.closeness == nil)
        #expect(try await Signs.thisWeek(of: ada)?.content.sentence == "quince")
    }

    @Test func `sent twice it is used once, one after the other and both at once`() async throws {
        let scene = try await Scenario.begin()
        let ada = try await scene.ada()
        try await Self.keepAlone(by: ada, in: ada.zone)
        async let one = Signs.use(bringing: [.arguments], by: ada)
        async let other = Signs.use(bringing: [.arguments], by: ada)
        #expect(try await [one, other] == [.used, .used])
        let rows = try await scene.store.rows()
        #expect(try await Signs.use(bringing: [.arguments], by: ada) == .used)
        #expect(try await Signs.use(bringing: [.closeness], by: ada) == .nothingToUse)
        #expect(try await scene.store.rows() == rows)
    }

    @Test func `with nothing ticked it writes the same rows, and nothing waits`() async throws {
        var all: [[Int]] = []
        for brought: Set<CheckIn.Item> in [[.arguments, .closeness], []] {
            let scene = try await Scenario.begin()
            let ada = try await scene.ada()
            try await Self.keepAlone(by: ada, in: ada.zone)
            #expect(try await Signs.use(bringing: brought, by: ada) == .used)
            #expect(try await PictureFacts(of: ada).isSealed == !brought.isEmpty)
            all.append(try await scene.store.rows(in: ada.requireShared().id).map(\.sealed.count))
        }
        #expect(all[0] == all[1])
    }

    @Test func `there is nothing to use where nothing was answered, or as one of two`() async throws {
        let scene = try await Scenario.begin()
        let ada = try await scene.ada()
        #expect(try await Signs.use(bringing: [.arguments], by: ada) == .nothingToUse)
        _ = try await Signs.keep(SignsTests.hers, from: .long, seen: nil, by: ada)
        #expect(try await Signs.earlier(of: ada) == nil)
        #expect(try await Signs.use(bringing: [.touch], by: ada) == .nothingToUse)
        let alone = try await Scenario.alone().ada()
        #expect(try await Signs.earlier(of: alone) == nil)
    }

    @Test(arguments: ["Pacific/Auckland", "Pacific/Kiritimati", "America/Los_Angeles", "Pacific/Pago_Pago"])
    func `whoever has moved since finds it in the week it belongs to`(name: String) async throws {
        let scene = try await Scenario.begin()
        // Sunday evening in Berlin, which is Monday in the east; and Monday morning, which is Sunday in the west.
        for hours in [48.0, 12.0] {
            scene.watch.move(minutes: hours * 60)
            let sam = try await scene.sam()
            try await Self.keepAlone(by: sam, in: try #require(Zone(name)))
            scene.watch.move(days: 14)
            #expect(try await Signs.use(bringing: [.arguments], by: scene.sam()) == .used)
            try await Signs.withdraw(from: "1", by: scene.sam())
        }
    }
}
