import RekindleCore
import RekindleRooms
import RekindleTesting
import RekindleVault
import Testing

/// What somebody keeps at hand, for themselves.
struct FavouritesTests {
    private func kept(_ me: Context) -> [String] { Favourites.of(me).map(\.id.rawValue) }

    @Test func `the newest stands first, and what is dropped is gone`() async throws {
        let scene = try await Scenario.alone()
        for id in ["say-it-back", "good-news", "palm-up", "say-it-back"] {
            try await Favourites.keep(Identifier(id), isKept: true, by: scene.ada())
        }
        #expect(try await kept(scene.ada()) == ["say-it-back", "palm-up", "good-news"])
        try await Favourites.keep("palm-up", isKept: false, by: scene.ada())
        #expect(try await kept(scene.ada()) == ["say-it-back", "good-news"])
    }

    @Test(arguments: [true, false])
    func `what stands already is not written again`(isKept: Bool) async throws {
        let scene = try await Scenario.alone()
        try await Favourites.keep("good-news", isKept: true, by: scene.ada())
        if !isKept { try await Favourites.keep("good-news", isKept: false, by: scene.ada()) }
        let rows = try await scene.store.rows()
        try await Favourites.keep("good-news", isKept: isKept, by: scene.ada())
        #expect(try await scene.store.rows() == rows)
    }

    @Test func `what is no longer in the library is passed over`() async throws {
        let scene = try await Scenario.alone()
        for id in ["good-news", "no-such-practice"] {
            try await Favourites.keep(Identifier(id), isKept: true, by: scene.ada())
        }
        #expect(try await kept(scene.ada()) == ["good-news"])
    }

    @Test func `two kept in one moment are both kept, and the rest of the preferences stays`() async throws {
        let scene = try await Scenario.begin()
        let first = try await scene.ada().personal
        var preferences = Preferences()
        preferences.minutes = 20
        try await first.apply([first.setting(preferences, expecting: nil)])
        let ada = try await scene.ada()
        try await withThrowingTaskGroup { group in
            for id in ["good-news", "palm-up", "say-it-back"] {
                group.addTask { try await Favourites.keep(Identifier(id), isKept: true, by: ada) }
            }
            try await group.waitForAll()
        }
        #expect(try await Set(kept(scene.ada())) == ["good-news", "palm-up", "say-it-back"])
        #expect(try await scene.ada().preferences.minutes == 20)
        #expect(try await kept(scene.sam()).isEmpty)
    }
}
