import Foundation
import RekindleTesting
import RekindleVault
import Testing

/// What somebody had typed when the session locked, or saved for later.
struct DraftTests {
    private let story: Story
    private let ada: Visitor

    init() async throws {
        story = try await Story()
        ada = try await story.arrive(.ada)
    }

    private func draft(_ words: String, path: String = "/check-in") -> Draft {
        Draft(path: path, fields: [Draft.Field(name: "time", value: "5"), Draft.Field(name: "time", value: words)])
    }

    @Test func `a draft is kept as it was typed, repeated fields and order included`() async throws {
        try await story.vault.keepDraft(draft("<b>'; --"), of: ada)
        #expect(try await story.vault.draft(for: "/check-in", of: ada)?.content == draft("<b>'; --"))
        #expect(try await story.vault.draft(for: "/start", of: ada) == nil)
    }

    @Test func `each place has one, and the newest wins`() async throws {
        for words in ["one", "two", "three"] { try await story.vault.keepDraft(draft(words), of: ada) }
        try await story.vault.keepDraft(draft("elsewhere", path: "/talk"), of: ada)
        #expect(try await story.vault.draft(for: "/check-in", of: ada)?.content == draft("three"))
        #expect(try await ada.personal.newest(Draft.self, limit: 9).count == 2)
    }

    @Test func `many at the same time leave one, and none fails`() async throws {
        try await withThrowingTaskGroup(of: Void.self) { group in
            for number in 0..<20 { group.addTask { try await story.vault.keepDraft(draft("\(number)"), of: ada) } }
            try await group.waitForAll()
        }
        #expect(try await ada.personal.newest(Draft.self, limit: 9).count == 1)
    }

    @Test func `it is thrown away together with what it became, whatever its version`() async throws {
        try await story.vault.keepDraft(draft("one"), of: ada)
        try await story.vault.keepDraft(draft("two"), of: ada)
        try await ada.personal.apply(story.vault.droppingDrafts(for: "/check-in", of: ada))
        #expect(try await story.vault.draft(for: "/check-in", of: ada) == nil)
        try await ada.personal.apply(story.vault.droppingDrafts(for: "/check-in", of: ada))
    }

    @Test func `one that nobody came back to goes after thirty days`() async throws {
        try await story.vault.keepDraft(draft("one"), of: ada)
        story.watch.move(days: 30)
        #expect(try await story.vault.draft(for: "/check-in", of: ada) != nil)
        story.watch.move(days: 1)
        #expect(try await story.vault.draft(for: "/check-in", of: ada) == nil)
        try await story.vault.keepDraft(draft("two"), of: ada)
        #expect(try await story.vault.draft(for: "/check-in", of: ada)?.content == draft("two"))
        story.watch.move(days: 32)
        try await story.vault.purge()
        #expect(try await ada.personal.newest(Draft.self, limit: 9).isEmpty)
    }

    @Test func `of two that come behind the lock at once no more are held than there is room for`() async throws {
        let glass = GlassStore()
        let story = try await Story(store: glass)
        let (ada, held) = (try await story.arrive(.ada), draft("held"))
        for number in 1..<Vault.mostDrafts {
            try await story.vault.keepDraft(draft("kept", path: "/\(number)"), of: ada)
        }
        glass.whileCounting {
            let isHeld = try? await story.vault.holdDraft(held, behind: .locked(lastUse: 1), of: ada)
            #expect(isHeld == true)
        }
        #expect(try await !story.vault.holdDraft(draft("late", path: "/begin"), behind: .locked(lastUse: 1), of: ada))
        #expect(try await ada.personal.newest(Draft.self, limit: 999).count == Vault.mostDrafts)
    }

    @Test func `nobody else has it`() async throws {
        let couple = try await story.again(ada)
        let sam = try await story.arrive(.sam)
        try await story.vault.keepDraft(draft("mine"), of: couple)
        #expect(try await story.vault.draft(for: "/check-in", of: sam) == nil)
    }
}
