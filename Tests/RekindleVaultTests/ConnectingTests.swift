import Foundation
import RekindleCore
import RekindleStore
import RekindleTesting
import RekindleVault
import Testing

/// The inviter's word that makes the space of the two.
struct ConnectingTests {
    private let glass = GlassStore()
    private let story: Story

    init() async throws {
        story = try await Story(store: glass)
    }

    private func letters() async throws -> Int {
        try await glass.rows().filter { String(decoding: $0.sealed, as: UTF8.self).contains("encapsulated") }.count
    }

    @Test func `both have one space and see each other in it`() async throws {
        let couple = try await story.couple()
        let (ada, sam) = try couple.spaces()
        #expect(ada.id == sam.id)
        #expect((ada.partner, sam.partner) == (couple.sam.person, couple.ada.person))
        #expect(Set(ada.members) == Set(sam.members))
        let people = [(couple.ada.person, Somebody.ada), (couple.sam.person, Somebody.sam)]
        for space in [ada, sam] {
            for (person, somebody) in people {
                let member = try await space.only(Member.self, author: person)
                #expect(member?.content == somebody.profile.member)
            }
        }
        #expect(try await story.vault.invitation(of: couple.ada) == nil)
        #expect(try await story.vault.joining(of: couple.sam) == nil)
    }

    @Test func `what one writes there the other reads`() async throws {
        let (ada, sam) = try await story.couple().spaces()
        let id = try #require(RowID(Array(1...16)))
        try await ada.apply([try ada.adding(Somebody.eve.profile.member, id: id)])
        let read = try #require(try await sam.record(Member.self, id))
        #expect(read.author == ada.reader)
        #expect(read.at == Story.evening)
        #expect(read.content == Somebody.eve.profile.member)
    }

    @Test func `the key waits in a letter that the next sign-in settles, and it opens before that`() async throws {
        let couple = try await story.couple()
        #expect(try await letters() == 1)
        #expect(try await story.again(couple.sam).shared?.id == couple.ada.shared?.id)
        #expect(try await letters() == 1)
        let later = try await story.signIn(.sam)
        #expect(try await letters() == 0)
        #expect(try await story.again(later).shared?.id == couple.ada.shared?.id)
        #expect(try await story.again(couple.sam).shared?.id == couple.ada.shared?.id)
    }

    @Test func `confirming needs a yes`() async throws {
        let ada = try await story.arrive(.ada)
        let member = Somebody.ada.profile.member
        #expect(await failure { try await story.vault.confirmInvitation(by: ada, as: member) } == .missing)
        _ = try await story.vault.invite(ada, name: "Ada")
        #expect(await failure { try await story.vault.confirmInvitation(by: ada, as: member) } == .missing)
    }

    @Test func `confirming twice at the same time makes one space`() async throws {
        let (ada, sam) = (try await story.arrive(.ada), try await story.arrive(.sam))
        let token = try await story.vault.invite(ada, name: "Ada")
        _ = try await story.vault.join(token, by: sam, as: Somebody.sam.profile.member)
        let outcomes = await withTaskGroup(of: VaultFailure?.self) { group in
            for _ in 0..<6 {
                group.addTask {
                    await failure {
                        try await story.vault.confirmInvitation(by: ada, as: Somebody.ada.profile.member)
                    }
                }
            }
            return await group.reduce(into: [VaultFailure?]()) { $0.append($1) }
        }
        #expect(outcomes.filter { $0 == nil }.count == 1)
        #expect(outcomes.allSatisfy { $0 == nil || $0 == .stale || $0 == .missing })
        #expect(try await story.again(ada).shared?.id == story.again(sam).shared?.id)
    }

    @Test func `two who invited each other and both confirm have one space`() async throws {
        let (ada, sam) = (try await story.arrive(.ada), try await story.arrive(.sam))
        let fromAda = try await story.vault.invite(ada, name: "Ada")
        let fromSam = try await story.vault.invite(sam, name: "Sam")
        _ = try await story.vault.join(fromAda, by: sam, as: Somebody.sam.profile.member)
        _ = try await story.vault.join(fromSam, by: ada, as: Somebody.ada.profile.member)
        async let first = failure {
            try await story.vault.confirmInvitation(by: ada, as: Somebody.ada.profile.member)
        }
        async let second = failure {
            try await story.vault.confirmInvitation(by: sam, as: Somebody.sam.profile.member)
        }
        let outcomes = await [first, second]
        #expect(outcomes.filter { $0 == nil }.count == 1)
        let both = (try await story.again(ada), try await story.again(sam))
        #expect(both.0.shared != nil)
        #expect(both.0.shared?.id == both.1.shared?.id)
    }

    @Test func `whoever is connected neither invites nor joins`() async throws {
        let couple = try await story.couple()
        #expect(await failure { _ = try await story.vault.invite(couple.ada, name: "Ada") } == .stale)
        let eve = try await story.arrive(.eve)
        let token = try await story.vault.invite(eve, name: "Eve")
        #expect(
            try await story.vault.join(token, by: couple.sam, as: Somebody.sam.profile.member) == .alreadyConnected)
    }

    @Test func `a yes of somebody who was connected in between is not confirmed`() async throws {
        let (ada, sam, eve) = (
            try await story.arrive(.ada), try await story.arrive(.sam), try await story.arrive(.eve)
        )
        let fromEve = try await story.vault.invite(eve, name: "Eve")
        _ = try await story.vault.join(fromEve, by: sam, as: Somebody.sam.profile.member)
        let fromAda = try await story.vault.invite(ada, name: "Ada")
        _ = try await story.vault.join(fromAda, by: sam, as: Somebody.sam.profile.member)
        try await story.vault.confirmInvitation(by: ada, as: Somebody.ada.profile.member)
        #expect(
            await failure { try await story.vault.confirmInvitation(by: eve, as: Somebody.eve.profile.member) }
                == .missing)
        #expect(try await story.again(eve).shared == nil)
        #expect(try await story.again(sam).shared?.partner == ada.person)
    }

    @Test func `an answer with another's key is damaged`() async throws {
        let (ada, sam, eve) = (
            try await story.arrive(.ada), try await story.arrive(.sam), try await story.arrive(.eve)
        )
        let token = try await story.vault.invite(ada, name: "Ada")
        _ = try await story.vault.join(token, by: sam, as: Somebody.sam.profile.member)
        let samRow = try #require(RowID(sam.person.bytes))
        let rows = try await glass.rows()
        let evesRow = try #require(rows.first { $0.id.bytes == eve.person.bytes })
        // Whoever can write into the database puts another public key in Sam's place, to have the letter sent there.
        glass.forge { row in
            guard row.id == samRow else { return row }
            var forged = row
            forged.sealed = evesRow.sealed
            return forged
        }
        #expect(
            await failure { try await story.vault.confirmInvitation(by: ada, as: Somebody.ada.profile.member) }
                == .damaged)
    }
}
