import RekindleCore
import RekindleStore
import RekindleTesting
import RekindleVault
import Testing

/// After a parting: a new beginning, with the same or with somebody else; and letting what was shared go.
struct PartedTests {
    private let glass = GlassStore()
    private let story: Story
    private let couple: Couple
    private let shared: OpenSpace

    init() async throws {
        story = try await Story(store: glass)
        couple = try await story.couple()
        shared = try couple.spaces().ada
        try await story.openMinutes(of: couple)
        _ = try await story.vault.part(couple.ada, letter: PartingLetter())
    }

    @Test func `with the same person it begins anew, and what was once stays apart`() async throws {
        let again = try await story.connect(story.again(couple.sam), story.again(couple.ada))
        let space = try again.spaces().ada
        #expect(space.id != shared.id && space.seed != shared.seed)
        #expect(try await story.minutes(in: space) == nil)
        #expect(try await story.vault.state(of: FirstMinutes.self, subject: "1", in: space) == .empty)
        try await story.openMinutes(of: again)
        #expect(try await story.minutes(in: space) != nil)
        #expect(try await story.vault.partedSpaces(of: again.ada).map(\.id) == [shared.id])
        #expect(try await story.vault.part(again.ada, letter: PartingLetter()))
        for visitor in [couple.ada, couple.sam] {
            let spaces = try await story.vault.partedSpaces(of: story.again(visitor))
            #expect(spaces.map(\.id) == [space.id, shared.id])
        }
    }

    @Test func `with somebody else neither of the others sees anything of it`() async throws {
        let eve = try await story.arrive(.eve)
        let pair = try await story.connect(story.again(couple.ada), eve)
        let space = try pair.spaces().sam
        #expect(try await story.minutes(in: space) == nil)
        #expect(try await story.vault.partedSpaces(of: pair.sam).isEmpty)
        #expect(try await story.vault.partedSpaces(of: pair.ada).map(\.id) == [shared.id])
        #expect(try await story.again(couple.sam).shared == nil)
        #expect(try await story.once(couple.sam).only(Member.self, author: eve.person) == nil)
        _ = try await story.release("walnut", in: space)
        #expect(await failure { _ = try await story.release("walnut", in: try couple.spaces().sam) } == .closed)
    }

    @Test func `whoever lets go reads nothing of it any more, and the other goes on`() async throws {
        try await story.vault.dropParted(shared.name, of: couple.ada)
        let ada = try await story.again(couple.ada)
        #expect(try await story.vault.partedSpaces(of: ada).isEmpty && !ada.hasParted)
        #expect(try await story.minutes(in: story.once(couple.sam)) != nil)
        #expect(try await !glass.rows(in: shared.id).isEmpty)
    }

    @Test func `once both have let go, nothing of it is there`() async throws {
        for visitor in [couple.sam, couple.ada] { try await story.vault.dropParted(shared.name, of: visitor) }
        #expect(try await glass.rows(in: shared.id).isEmpty)
        let writes = glass.writes
        for name in [shared.name, "", couple.ada.personal.name] {
            try await story.vault.dropParted(name, of: couple.ada)
        }
        #expect(glass.writes == writes)
        #expect(try await story.again(couple.ada).personal.only(Profile.self) != nil)
    }

    @Test(arguments: 0..<3) func `of two who let go at once the second leaves nothing`(lookups: Int) async throws {
        let (vault, sam, name) = (story.vault, couple.sam, shared.name)
        glass.interrupt(after: lookups) { try await vault.dropParted(name, of: sam) }
        try await vault.dropParted(name, of: couple.ada)
        glass.interrupt(after: 1_000) {}
        #expect(try await !story.again(couple.ada).hasParted)
        if try await story.again(sam).hasParted { try await vault.dropParted(name, of: sam) }
        #expect(try await glass.rows(in: shared.id).isEmpty)
    }

    @Test func `what is written along with letting go is written with it`() async throws {
        let own = couple.ada.personal
        let words = try own.setting(FirstMinute(words: "along"), expecting: nil)
        try await story.vault.dropParted(shared.name, of: couple.ada, along: [words])
        #expect(try await own.only(FirstMinute.self) != nil)
    }

    @Test func `only what is there is there`() async throws {
        let space = try await story.once(couple.sam)
        let card = try #require(try await space.only(Member.self, author: couple.ada.person))
        #expect(try await space.holds(card.id))
        #expect(try await !space.holds(space.onlyID(FirstMinute.self)))
    }
}
