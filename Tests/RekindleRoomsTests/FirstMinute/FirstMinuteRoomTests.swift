import RekindleCore
import RekindleRooms
import RekindleTesting
import RekindleVault
import Testing

/// One thing each, sealed until both have written theirs.
struct FirstMinuteRoomTests {
    private static let quince = FirstMinute(words: "quince")
    private static let medlar = FirstMinute(words: "medlar")

    @Test func `it waits, and opens when both are there`() async throws {
        let scene = try await Scenario.begin()
        let (ada, sam) = (try await scene.ada(), try await scene.sam())
        #expect(try await FirstMinuteRoom.keep(Self.quince, seen: nil, by: ada) == .kept)
        let waiting = try await FirstMinuteFacts(of: ada)
        #expect(waiting.state == .sealed && waiting.own?.content == Self.quince && waiting.mine == nil)
        #expect(try await FirstMinuteFacts(of: sam).state == .empty)
        #expect(try await FirstMinuteRoom.keep(Self.medlar, seen: nil, by: sam) == .opened)
        for (me, mine, theirs) in [(ada, Self.quince, Self.medlar), (sam, Self.medlar, Self.quince)] {
            let facts = try await FirstMinuteFacts(of: me)
            #expect(facts.isOpen && facts.mine == mine && facts.theirs == theirs && facts.own?.content == mine)
        }
    }

    @Test func `the same form twice is sealed once`() async throws {
        let scene = try await Scenario.begin()
        let ada = try await scene.ada()
        _ = try await FirstMinuteRoom.keep(Self.quince, seen: nil, by: ada)
        let rows = try await scene.store.rows()
        #expect(try await FirstMinuteRoom.keep(Self.quince, seen: nil, by: ada) == .unchanged)
        #expect(try await scene.store.rows() == rows)
    }

    @Test func `what was not seen is not overwritten, and what was seen is`() async throws {
        let scene = try await Scenario.begin()
        let (ada, sam) = (try await scene.ada(), try await scene.sam())
        _ = try await FirstMinuteRoom.keep(Self.quince, seen: nil, by: ada)
        let standing = try #require(try await FirstMinuteFacts(of: ada).own)
        let walnut = FirstMinute(words: "walnut")
        #expect(try await FirstMinuteRoom.keep(walnut, seen: nil, by: ada) == .conflict(standing))
        #expect(try await FirstMinuteRoom.keep(walnut, seen: standing.version, by: ada) == .kept)
        _ = try await FirstMinuteRoom.keep(Self.medlar, seen: nil, by: sam)
        #expect(try await FirstMinuteFacts(of: sam).theirs == walnut)
    }

    @Test func `after the opening nothing else is kept, whichever page it comes from`() async throws {
        let scene = try await Scenario.begin()
        let (ada, sam) = (try await scene.ada(), try await scene.sam())
        _ = try await FirstMinuteRoom.keep(Self.quince, seen: nil, by: ada)
        let version = try await FirstMinuteFacts(of: ada).own?.version
        _ = try await FirstMinuteRoom.keep(Self.medlar, seen: nil, by: sam)
        for seen in [nil, version] {
            let walnut = FirstMinute(words: "walnut")
            #expect(try await FirstMinuteRoom.keep(walnut, seen: seen, by: ada) == .late)
            #expect(try await FirstMinuteRoom.keep(Self.quince, seen: seen, by: ada) == .unchanged)
        }
        #expect(try await FirstMinuteFacts(of: ada).own?.content == Self.quince)
    }

    @Test func `what was being typed goes where the page it stood on is sent as it was`() async throws {
        let scene = try await Scenario.begin()
        let ada = try await scene.ada()
        _ = try await FirstMinuteRoom.keep(Self.quince, seen: nil, by: ada)
        let seen = try await FirstMinuteFacts(of: ada).own?.version
        for (version, isGone) in [(nil, false), (seen, true)] {
            try await scene.vault.keepDraft(Draft(path: "/place", fields: []), of: ada.visitor)
            let along = scene.vault.droppingDrafts(for: "/place", of: ada.visitor)
            let outcome = try await FirstMinuteRoom.keep(Self.quince, seen: version, by: ada, along: along)
            #expect(outcome == .unchanged)
            #expect((try await scene.vault.draft(for: "/place", of: ada.visitor) == nil) == isGone)
        }
    }

    @Test func `alone there is nothing here`() async throws {
        let ada = try await Scenario.alone().ada()
        await #expect(throws: VaultFailure.missing) { try await FirstMinuteFacts(of: ada) }
        await #expect(throws: VaultFailure.missing) { try await FirstMinuteRoom.keep(Self.quince, seen: nil, by: ada) }
        await #expect(throws: VaultFailure.missing) { try await FirstMinuteRoom.takeBack(by: ada) }
    }
}
