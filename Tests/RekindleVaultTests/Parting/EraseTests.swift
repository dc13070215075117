import RekindleCore
import RekindleStore
import RekindleTesting
import RekindleVault
import Testing

/// Somebody goes for good: no way leads in any more, and the other keeps what both could read.
struct EraseTests {
    @Test(arguments: [false, true]) func `no way leads in any more, and the login is free`(onFiles: Bool) async throws {
        let folder = try Folder()
        defer { folder.remove() }
        let store = try onFiles ? SQLiteStore(path: folder.database) as any Store : MemoryStore()
        let story = try await Story(store: store)
        let life = try await Life(story)
        let (ada, second) = (life.couple.ada, try await story.enterAgain(.ada))
        try await story.vault.erase(ada)
        for token in [ada.token, second] { #expect(try await story.vault.visit(token) == nil) }
        guard case .wrong = try await story.vault.signIn(Somebody.ada.attempt()) else {
            throw Surprise("she was let in")
        }
        let recovered = try await story.vault.recover(
            Somebody.ada.attempt(), code: life.adaPaper.text, day: "2026-10-24")
        guard case .wrong = recovered else { throw Surprise("the code opened something") }
        for link in life.links { #expect(try await story.vault.view(link, by: nil) == .gone) }
        #expect(try await story.vault.accountCount() == 1)
        let anew = try await story.arrive(.ada)
        #expect(anew.person != ada.person && !anew.hasParted)
        #expect(try await anew.personal.only(Beginning.self) == nil)
    }

    @Test func `they part first, and the other finds what both could read`() async throws {
        let story = try await Story(store: GlassStore())
        let couple = try await story.couple()
        try await story.openMinutes(of: couple)
        try await story.vault.erase(couple.ada)
        let sam = try await story.again(couple.sam)
        #expect(sam.shared == nil && sam.isUntidied)
        let space = try await story.once(sam)
        #expect(try await story.minutes(in: space) != nil)
        // Who it was stands in what is sealed, and in no open row.
        #expect(space.partner == couple.ada.person)
        #expect(try await space.only(Member.self, author: couple.ada.person)?.content == Somebody.ada.profile.member)
        #expect(try await space.only(PartingLetter.self, author: couple.ada.person)?.content.text == nil)
    }

    @Test func `once both are erased, or the other has let go, nothing of the two is there`() async throws {
        for lettingGo in [false, true] {
            let glass = GlassStore()
            let story = try await Story(store: glass)
            let couple = try await story.couple()
            let shared = try couple.spaces().ada
            try await story.vault.erase(couple.ada)
            let sam = try await story.again(couple.sam)
            if lettingGo {
                try await story.vault.dropParted(shared.name, of: sam)
            } else {
                try await story.vault.erase(sam)
            }
            #expect(try await glass.rows(in: shared.id).isEmpty)
            #expect(try await story.vault.accountCount() == (lettingGo ? 1 : 0))
        }
    }

    @Test func `a yes of theirs is taken back, and their link opens nothing`() async throws {
        let story = try await Story()
        let (ada, eve) = (try await story.arrive(.ada), try await story.arrive(.eve))
        let (hers, eves) = (
            try await story.vault.invite(ada, name: "Ada"), try await story.vault.invite(eve, name: "Eve")
        )
        _ = try await story.vault.join(eves, by: ada, as: Somebody.ada.profile.member)
        #expect(try await story.vault.invitation(of: eve)?.joined != nil)
        try await story.vault.erase(ada)
        #expect(try await story.vault.view(hers, by: nil) == .gone)
        #expect(try await story.vault.view(eves, by: nil) == .open(inviter: "Eve"))
        #expect(try await story.vault.invitation(of: eve)?.joined == nil)
    }

    @Test func `twice is once, and others are as they were`() async throws {
        let glass = GlassStore()
        let story = try await Story(store: glass)
        let (ada, eve) = (try await story.arrive(.ada), try await story.arrive(.eve))
        try await story.vault.erase(ada)
        let rows = try await glass.rows()
        try await story.vault.erase(ada)
        #expect(try await glass.rows() == rows)
        #expect(try await story.again(eve).personal.only(Profile.self)?.content == Somebody.eve.profile)
        #expect(try await story.signIn(.eve).person == eve.person)
    }

    @Test func `a session that begins in between does not stay`() async throws {
        var between = 0
        for lookups in 0..<6 {
            let glass = GlassStore()
            let story = try await Story(store: glass)
            let ada = try await story.arrive(.ada)
            let (vault, began) = (story.vault, Began())
            glass.interrupt(after: lookups) {
                if case .entered(let token) = try await vault.signIn(Somebody.ada.attempt()) { began.token = token }
            }
            try await vault.erase(ada)
            guard let token = began.token else { continue }
            between += 1
            #expect(try await vault.visit(token) == nil)
            #expect(try await !vault.isSession(token))
        }
        #expect(between > 2, "nothing came in between")
    }

    @Test func `where a reader holds it up, it is tried again; and what cannot be is not said to have failed`()
        async throws
    {
        for (times, tries) in [(1, 2), (100, 5)] {
            let glass = GlassStore()
            let story = try await Story(store: glass)
            let ada = try await story.arrive(.ada)
            glass.holdScrubsUp(times: times)
            try await story.vault.erase(ada)
            #expect(glass.scrubs == tries)
            #expect(try await story.vault.visit(ada.token) == nil)
        }
    }

    @Test func `on a full disk nothing is half done`() async throws {
        let glass = GlassStore()
        let story = try await Story(store: glass)
        let couple = try await story.couple()
        let rows = try await glass.rows()
        glass.mood = .failing(.full)
        #expect(await failure { try await story.vault.erase(couple.ada) } == .store(.full))
        glass.mood = .keeping
        #expect(try await glass.rows() == rows)
        #expect(try await story.again(couple.ada).shared != nil)
    }
}
