import RekindleCore
import RekindleStore
import RekindleTesting
import RekindleVault
import Testing

/// What goes from the own spaces of two who part, and how their keys of what they shared stay.
struct PartingOwnTests {
    private let glass = GlassStore()
    private let story: Story
    private let couple: Couple

    init() async throws {
        story = try await Story(store: glass)
        couple = try await story.couple()
    }

    private func part(_ words: String? = nil) async throws -> Bool {
        try await story.vault.part(couple.ada, letter: PartingLetter(words))
    }

    @Test func `what goes from one's own space goes with it, or not at all`() async throws {
        let own = couple.ada.personal
        try await own.apply([try own.setting(FirstMinute(words: "hers"), expecting: nil)])
        let failed = await failure {
            _ = try await story.vault.part(couple.ada, letter: PartingLetter()) { _ throws(VaultFailure) in
                throw VaultFailure.damaged
            }
        }
        #expect(failed == .damaged)
        #expect(try await story.again(couple.sam).shared != nil)
        let isParted = try await story.vault.part(couple.ada, letter: PartingLetter()) { _ throws(VaultFailure) in
            [own.removing(FirstMinute.self)]
        }
        #expect(isParted)
        #expect(try await own.only(FirstMinute.self) == nil)
    }

    @Test func `a key that came in a letter opens what was shared, before it is settled and after`() async throws {
        #expect(try await letters() == 1)
        try await story.openMinutes(of: couple)
        #expect(try await part())
        // It lies under the cover that both rows have since the parting.
        #expect(try await (letters(), rows(with: "covered")) == (0, 2))
        #expect(try await story.minutes(in: story.once(couple.sam)) != nil)
        let sam = try await story.again(couple.sam)
        try await story.vault.tidied(story.once(sam), sam, dying: [], along: [])
        #expect(try await (letters(), rows(with: "covered")) == (0, 1))
        await story.vault.settle(try await story.again(couple.ada))
        #expect(try await rows(with: "covered") == 0)
        #expect(try await story.minutes(in: story.once(couple.sam)) != nil)
    }

    private func letters() async throws -> Int { try await rows(with: "encapsulated") }

    private func rows(with word: String) async throws -> Int {
        try await glass.rows().filter { String(decoding: $0.sealed, as: UTF8.self).contains(word) }.count
    }

    @Test func `what is tidied is so once, and no longer untidied`() async throws {
        #expect(try await part())
        let sam = try await story.again(couple.sam)
        let space = try #require(try await story.vault.untidied(of: sam).first)
        #expect(try await story.vault.untidied(of: couple.ada).isEmpty)
        let words = try sam.personal.setting(FirstMinute(words: "tidied"), expecting: nil)
        try await story.vault.tidied(space, sam, dying: [], along: [words])
        #expect(try await story.vault.untidied(of: sam).isEmpty)
        let tidied = try await story.again(sam)
        #expect(!tidied.isUntidied && tidied.hasParted)
        #expect(try await sam.personal.only(FirstMinute.self)?.content.words == "tidied")
        let writes = glass.writes
        try await story.vault.tidied(space, sam, dying: [], along: [sam.personal.removing(FirstMinute.self)])
        #expect(glass.writes == writes)
    }

    @Test func `their own link opens nothing any more, and a yes that waits is taken back`() async throws {
        let eve = try await story.arrive(.eve)
        let link = try await story.vault.invite(eve, name: "Eve")
        #expect(try await story.vault.view(link, by: nil) == .open(inviter: "Eve"))
        try await eve.personal.apply(try await story.vault.lettingInvitationsGo(of: eve))
        #expect(try await story.vault.view(link, by: nil) == .gone)
        #expect(try await story.vault.invitation(of: eve) == nil)
        #expect(try await story.vault.lettingInvitationsGo(of: eve).isEmpty)
    }
}
