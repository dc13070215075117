import RekindleCore
import RekindleTesting
import RekindleVault
import Testing

/// Two who say yes to one link at the same time.
struct InvitationRaceTests {
    private let samAsMember = Somebody.sam.profile.member

    @Test func `of two who say yes at the same time, one waits`() async throws {
        let story = try await Story()
        let (ada, sam, eve) = (
            try await story.arrive(.ada), try await story.arrive(.sam), try await story.arrive(.eve)
        )
        let link = try await story.vault.invite(ada, name: Somebody.ada.name)
        let vault = story.vault
        async let first = vault.join(link, by: sam, as: samAsMember)
        async let second = vault.join(link, by: eve, as: samAsMember)
        let outcomes = [try await first, try await second]
        #expect(outcomes.filter { $0 == .gone }.count == 1)
        #expect(outcomes.filter { $0 == .waiting(inviter: Somebody.ada.name) }.count == 1)
    }

    /// Wherever in one yes the other comes between: the first that is written stays, the inviter sees that name alone.
    @Test func `a yes that another overtakes does not take its place`() async throws {
        var overtaken = 0
        for lookups in 0..<12 where try await isOvertaken(after: lookups) { overtaken += 1 }
        #expect((2..<12).contains(overtaken), "the other's yes came between too rarely to tell: \(overtaken)")
    }

    private func isOvertaken(after lookups: Int) async throws -> Bool {
        let glass = GlassStore()
        let story = try await Story(store: glass)
        let (ada, sam, eve) = (
            try await story.arrive(.ada), try await story.arrive(.sam), try await story.arrive(.eve)
        )
        let link = try await story.vault.invite(ada, name: "Ada")
        let (eveAsMember, vault) = (Somebody.eve.profile.member, story.vault)
        glass.interrupt(after: lookups) { _ = try await vault.join(link, by: eve, as: eveAsMember) }
        let outcome = try await vault.join(link, by: sam, as: samAsMember)
        let wasOvertaken = try await vault.joining(of: eve) != nil
        #expect(outcome == (wasOvertaken ? .gone : .waiting(inviter: "Ada")))
        #expect(try await vault.invitation(of: ada)?.joined == (wasOvertaken ? eveAsMember : samAsMember))
        #expect((try await vault.joining(of: sam) == nil) == wasOvertaken)
        return wasOvertaken
    }
}
