import RekindleCore
import RekindleRooms
import RekindleTesting
import RekindleVault
import Testing

/// What brings somebody here, kept and heard.
struct BeginningRoomTests {
    private static let fights = Beginning(concerns: [.fights], sentence: "quince")

    @Test func `what was said is kept, and one thing for tonight answers to it`() async throws {
        let scene = try await Scenario.alone()
        let ada = try await scene.ada()
        #expect(try await BeginningRoom.current(of: ada) == nil)
        #expect(try await BeginningRoom.keep(Self.fights, seen: nil, by: ada) == .kept)
        #expect(try await BeginningRoom.current(of: ada)?.content == Self.fights)
        #expect(BeginningRoom.tonight(Self.fights, for: ada)?.concern == .fights)
        #expect(BeginningRoom.tonight(Beginning(concerns: [], sentence: "quince"), for: ada) == nil)
    }

    @Test func `it is heard once, and the same said again stays heard`() async throws {
        let scene = try await Scenario.alone()
        let ada = try await scene.ada()
        #expect(try await !BeginningRoom.hear(by: ada))
        _ = try await BeginningRoom.keep(Self.fights, seen: nil, by: ada)
        for _ in 0..<2 { #expect(try await BeginningRoom.hear(by: ada)) }
        let rows = try await scene.store.rows()
        #expect(try await BeginningRoom.keep(Self.fights, seen: nil, by: ada) == .unchanged)
        #expect(try await BeginningRoom.hear(by: ada))
        #expect(try await BeginningRoom.current(of: ada)?.content.isHeard == true)
        #expect(try await scene.store.rows() == rows)
    }

    @Test func `something else is to be heard anew`() async throws {
        let scene = try await Scenario.alone()
        let ada = try await scene.ada()
        _ = try await BeginningRoom.keep(Self.fights, seen: nil, by: ada)
        _ = try await BeginningRoom.hear(by: ada)
        let seen = try await BeginningRoom.current(of: ada)?.version
        let other = Beginning(concerns: [.fights, .money], sentence: "quince")
        #expect(try await BeginningRoom.keep(other, seen: seen, by: ada) == .kept)
        #expect(try await BeginningRoom.current(of: ada)?.content == other)
    }

    @Test func `what was not seen is not overwritten`() async throws {
        let scene = try await Scenario.alone()
        let ada = try await scene.ada()
        _ = try await BeginningRoom.keep(Self.fights, seen: nil, by: ada)
        let standing = try #require(try await BeginningRoom.current(of: ada))
        for seen in [nil, standing.version &+ 1] {
            let late = try await BeginningRoom.keep(Beginning(concerns: [.money]), seen: seen, by: ada)
            #expect(late == .conflict(standing))
        }
        #expect(try await BeginningRoom.current(of: ada) == standing)
    }

    @Test func `heard and said anew in the same moment, neither is lost unseen`() async throws {
        let scene = try await Scenario.alone()
        let ada = try await scene.ada()
        _ = try await BeginningRoom.keep(Self.fights, seen: nil, by: ada)
        let seen = try await BeginningRoom.current(of: ada)?.version
        async let isHeard = BeginningRoom.hear(by: ada)
        async let again = BeginningRoom.keep(Beginning(concerns: [.money]), seen: seen, by: ada)
        let (wasThere, outcome) = try await (isHeard, again)
        let standing = try #require(try await BeginningRoom.current(of: ada))
        #expect(wasThere && standing.content.isHeard)
        #expect(outcome == .kept ? standing.content.concerns == [.money] : outcome == .conflict(standing))
    }
}
