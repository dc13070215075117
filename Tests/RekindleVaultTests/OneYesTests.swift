import RekindleCore
import RekindleTesting
import RekindleVault
import Testing

/// Nobody waits to be confirmed by two: a yes to one takes back the yes to another, in every order.
struct OneYesTests {
    private let member = Somebody.sam.profile.member

    private struct Scene {
        let story: Story
        let glass: GlassStore
        let (ada, sam, eve): (Visitor, Visitor, Visitor)
        let (toAda, toEve): (InvitationToken, InvitationToken)

        init() async throws {
            glass = GlassStore()
            story = try await Story(store: glass)
            (ada, sam, eve) = (
                try await story.arrive(.ada), try await story.arrive(.sam), try await story.arrive(.eve)
            )
            (toAda, toEve) = (
                try await story.vault.invite(ada, name: "Ada"), try await story.vault.invite(eve, name: "Eve")
            )
        }

        func confirm(_ inviter: Visitor, _ somebody: Somebody) async -> VaultFailure? {
            await failure { try await story.vault.confirmInvitation(by: inviter, as: somebody.profile.member) }
        }

        /// How many see Sam's name beside their link.
        func waiting() async throws -> Int {
            var count = 0
            for inviter in [ada, eve] where try await story.vault.invitation(of: inviter)?.joined != nil { count += 1 }
            return count
        }
    }

    @Test func `the first cannot confirm a yes that went to another, nor one that was taken back then`() async throws {
        let scene = try await Scene()
        let vault = scene.story.vault
        _ = try await vault.join(scene.toAda, by: scene.sam, as: member)
        #expect(try await vault.join(scene.toEve, by: scene.sam, as: member) == .waiting(inviter: "Eve"))
        #expect(try await vault.invitation(of: scene.ada)?.joined == nil)
        #expect(await scene.confirm(scene.ada, .ada) == .missing)
        try await vault.withdrawJoining(of: scene.sam)
        #expect(try await scene.waiting() == 0)
        #expect(await scene.confirm(scene.ada, .ada) == .missing)
        #expect(await scene.confirm(scene.eve, .eve) == .missing)
        // The link works again, as if nobody had answered.
        #expect(try await vault.join(scene.toAda, by: scene.sam, as: member) == .waiting(inviter: "Ada"))
        #expect(await scene.confirm(scene.ada, .ada) == nil)
    }

    @Test func `two links at the same moment leave one yes`() async throws {
        let scene = try await Scene()
        let vault = scene.story.vault
        async let one = vault.join(scene.toAda, by: scene.sam, as: member)
        async let other = vault.join(scene.toEve, by: scene.sam, as: member)
        _ = try await [one, other]
        #expect(try await scene.waiting() == 1)
        let joining = try #require(try await vault.joining(of: scene.sam))
        #expect([scene.toAda, scene.toEve].contains(joining.token))
    }

    /// Wherever in the second yes the first is confirmed: either Sam is connected with Ada and nobody else sees his name,
    /// or his yes to Eve stands and Ada's confirmation came too late.
    @Test func `a confirmation that comes between two yeses counts, or finds none`() async throws {
        var outcomes: Set<Bool> = []
        for lookups in 0..<12 {
            let scene = try await Scene()
            let vault = scene.story.vault
            _ = try await vault.join(scene.toAda, by: scene.sam, as: member)
            scene.glass.interrupt(after: lookups) { _ = await scene.confirm(scene.ada, .ada) }
            let result = try await vault.join(scene.toEve, by: scene.sam, as: member)
            let isConnected = try await scene.story.again(scene.sam).shared != nil
            outcomes.insert(isConnected)
            #expect(result == (isConnected ? .alreadyConnected : .waiting(inviter: "Eve")), "after \(lookups)")
            #expect(try await vault.invitation(of: scene.eve)?.joined == (isConnected ? nil : member))
        }
        #expect(outcomes.contains(true), "the confirmation never came between")
    }

    @Test func `whoever confirms somebody takes back a yes of their own`() async throws {
        let scene = try await Scene()
        let vault = scene.story.vault
        _ = try await vault.join(scene.toEve, by: scene.ada, as: Somebody.ada.profile.member)
        _ = try await vault.join(scene.toAda, by: scene.sam, as: member)
        #expect(await scene.confirm(scene.ada, .ada) == nil)
        #expect(try await vault.invitation(of: scene.eve)?.joined == nil)
        #expect(await scene.confirm(scene.eve, .eve) == .missing)
        #expect(try await scene.story.again(scene.ada).shared?.partner == scene.sam.person)
    }
}
