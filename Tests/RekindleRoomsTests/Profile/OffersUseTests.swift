import RekindleCore
import RekindleRooms
import RekindleTesting
import RekindleVault
import Testing

/// What somebody likes to be offered, and when to be left alone.
struct OffersUseTests {
    private static func minutes(_ minutes: Int) -> Preferences {
        var likes = Preferences()
        likes.minutes = minutes
        return likes
    }

    private static let unsaid = Preferences().offersTag

    static let tags: [(change: @Sendable (inout Preferences) -> Void, tag: String)] = [
        ({ _ in }, "//////"), ({ $0.minutes = 20 }, "20//////"),
        ({ $0.ways = [.onePhone, .alone] }, "/alone-onePhone/////"),
        ({ $0.declined = [.touch] }, "//touch////"), ({ $0.isResting = true }, "///rest///"),
        ({ $0.isMuted = true }, "////mute//"), ({ ($0.quietFrom, $0.quietTo) = (22, 7) }, "/////22/7"),
        ({ $0.favourites = [.init("palm-up")] }, "//////"),
    ]

    @Test(arguments: 0..<8) func `the tag is what the page shows, whatever the order, and no favourite`(number: Int) {
        var likes = Preferences()
        Self.tags[number].change(&likes)
        #expect(likes.offersTag == Self.tags[number].tag)
    }

    @Test func `what is chosen is kept, and the same form twice is kept once`() async throws {
        let scene = try await Scenario.alone()
        let ada = try await scene.ada()
        #expect(try await Offers.keep(Self.minutes(20), seen: Self.unsaid, by: ada) == .kept)
        #expect(try await scene.ada().preferences == Self.minutes(20))
        let rows = try await scene.store.rows()
        for seen in [Self.unsaid, Self.minutes(20).offersTag, ""] {
            #expect(try await Offers.keep(Self.minutes(20), seen: seen, by: scene.ada()) == .unchanged)
        }
        #expect(try await scene.store.rows() == rows)
    }

    @Test(arguments: ["", "x", "5//////"]) func `a page that was overtaken overwrites nothing`(
        seen: String
    ) async throws {
        let scene = try await Scenario.alone()
        let ada = try await scene.ada()
        #expect(try await Offers.keep(Self.minutes(20), seen: Self.unsaid, by: ada) == .kept)
        #expect(try await Offers.keep(Self.minutes(45), seen: seen, by: ada) == .conflict(Self.minutes(20)))
        #expect(try await scene.ada().preferences == Self.minutes(20))
    }

    @Test func `a favourite in between is in nobody's way, and stays`() async throws {
        let scene = try await Scenario.alone()
        let ada = try await scene.ada()
        var liked = Preferences()
        liked.favourites = [.init("palm-up")]
        try await ada.personal.apply([try ada.personal.setting(liked, expecting: nil)])
        #expect(try await Offers.keep(Self.minutes(20), seen: Self.unsaid, by: ada) == .kept)
        let now = try await scene.ada().preferences
        #expect(now.minutes == 20 && now.favourites == liked.favourites)
    }

    @Test func `of two at the same moment one is kept, and the other sees it`() async throws {
        let scene = try await Scenario.alone()
        let ada = try await scene.ada()
        async let one = Offers.keep(Self.minutes(20), seen: Self.unsaid, by: ada)
        async let other = Offers.keep(Self.minutes(45), seen: Self.unsaid, by: ada)
        let outcomes = try await [one, other]
        let now = try await scene.ada().preferences
        #expect(outcomes.contains(.kept) && outcomes.contains(.conflict(now)))
    }
}
