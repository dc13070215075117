import RekindleCore
import RekindleRooms
import RekindleTesting
import RekindleVault
import Testing

/// A session opened: who somebody is, and who they are with.
struct OpeningTests {
    @Test func `with two, each finds the other's card`() async throws {
        let scene = try await Scenario.begin()
        let (ada, sam) = (try await scene.ada(), try await scene.sam())
        for (me, other) in [(ada, sam), (sam, ada)] {
            let opened = try #require(try await Context.open(me.visitor, me.vault, me.library))
            #expect(opened.name == me.name && opened.partner == other.profile.content.member)
            #expect(opened.now == me.vault.clock.now() && opened.preferences == me.preferences)
        }
    }

    @Test func `alone there is none`() async throws {
        let ada = try await Scenario.alone().ada()
        let opened = try #require(try await Context.open(ada.visitor, ada.vault, ada.library))
        #expect(opened.partner == nil && opened.preferences == Preferences())
    }

    @Test func `what is changed is there at the next look`() async throws {
        let scene = try await Scenario.begin()
        var likes = Preferences()
        (likes.minutes, likes.isResting) = (20, true)
        let seen = Preferences().offersTag
        #expect(try await Offers.keep(likes, seen: seen, by: scene.ada()) == .kept)
        #expect(try await scene.ada().preferences == likes)
    }

    @Test func `a session that has ended opens nothing`() async throws {
        let newcomer = try await Newcomer(in: Scenario.alone())
        let eve = try await newcomer.now()
        try await eve.vault.endSessions(of: eve.visitor, keepingThis: false)
        #expect(try await !newcomer.isHere())
    }
}
