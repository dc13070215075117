import RekindleCore
import RekindleRooms
import RekindleTesting
import RekindleVault
import Testing

/// What somebody says about themselves, and the card that their partner sees.
struct ProfilesTests {
    private static func named(_ name: String, _ me: Context) -> Profile {
        var profile = me.profile.content
        profile.name = name
        return profile
    }

    @Test func `it is kept together with the card that both see`() async throws {
        let scene = try await Scenario.begin()
        let ada = try await scene.ada()
        let new = Self.named("Adeline", ada)
        #expect(try await Profiles.keep(new, seen: ada.profile.version, by: ada) == .kept)
        #expect(try await scene.ada().profile.content == new)
        #expect(try await scene.sam().partner == new.member)
    }

    @Test func `alone there is no card`() async throws {
        let scene = try await Scenario.alone()
        let ada = try await scene.ada()
        #expect(try await Profiles.keep(Self.named("Adeline", ada), seen: ada.profile.version, by: ada) == .kept)
        #expect(try await scene.ada().name == "Adeline")
    }

    @Test func `the same form twice is kept once, also over an older page`() async throws {
        let scene = try await Scenario.begin()
        let ada = try await scene.ada()
        let new = Self.named("Adeline", ada)
        #expect(try await Profiles.keep(new, seen: ada.profile.version, by: ada) == .kept)
        let rows = try await scene.store.rows()
        #expect(try await Profiles.keep(new, seen: ada.profile.version, by: scene.ada()) == .unchanged)
        #expect(try await Profiles.keep(new, seen: nil, by: scene.ada()) == .unchanged)
        #expect(try await scene.store.rows() == rows)
    }

    @Test(arguments: [nil, 0, -1, 2, Int64.max] as [Int64?])
    func `a version that was never shown overwrites nothing`(seen: Int64?) async throws {
        let scene = try await Scenario.begin()
        let ada = try await scene.ada()
        #expect(try await Profiles.keep(Self.named("Eve", ada), seen: seen, by: ada) == .conflict(ada.profile))
        #expect(try await scene.ada().profile == ada.profile)
    }

    @Test func `to lock later takes the password, and to lock sooner takes none`() async throws {
        let scene = try await Scenario.begin()
        let ada = try await scene.ada()
        var later = ada.profile.content
        later.idleMinutes += 1
        for password in [nil, "", "not the one"] {
            let seen = ada.profile.version
            #expect(try await Profiles.keep(later, seen: seen, password: password, by: ada) == .notOwner)
            #expect(try await scene.ada().profile == ada.profile)
        }
        let (seen, password) = (ada.profile.version, Scenario.password)
        #expect(try await Profiles.keep(later, seen: seen, password: password, by: ada) == .kept)
        var sooner = later
        sooner.idleMinutes = 2
        let now = try await scene.ada()
        #expect(try await Profiles.keep(sooner, seen: now.profile.version, by: now) == .kept)
        // The page from before knows the longer time; it has to be seen again, and then asks as well.
        #expect(try await Profiles.keep(later, seen: seen, by: scene.ada()) != .kept)
        #expect(try await scene.ada().profile.content.idleMinutes == 2)
    }

    @Test func `of two at the same moment one is kept, and the other is shown what stands`() async throws {
        let scene = try await Scenario.begin()
        let ada = try await scene.ada()
        async let one = Profiles.keep(Self.named("Adeline", ada), seen: ada.profile.version, by: ada)
        async let other = Profiles.keep(Self.named("Adelheid", ada), seen: ada.profile.version, by: ada)
        let outcomes = try await [one, other]
        let standing = try await scene.ada().profile
        #expect(outcomes.contains(.kept) && outcomes.contains(.conflict(standing)))
        #expect(try await scene.sam().partner == standing.content.member)
    }
}
