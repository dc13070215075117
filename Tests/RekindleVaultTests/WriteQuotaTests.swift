import Foundation
import RekindleStore
import RekindleTesting
import RekindleVault
import Testing

/// How much one author may write on requests.
struct WriteQuotaTests {
    private let story: Story
    private let ada: Visitor
    private let sam: Visitor

    init() async throws {
        story = try await Story()
        let couple = try await story.couple()
        (ada, sam) = (couple.ada, couple.sam)
    }

    private func asking(_ visitor: Visitor, _ writes: [Write] = []) async throws {
        try await WriteQuota.$author.withValue(story.vault.quota.author(visitor.person)) {
            try await visitor.personal.apply(writes)
        }
    }

    private func draft(_ words: String) -> Draft {
        Draft(path: "/begin", fields: [Draft.Field(name: "sentence", value: words)])
    }

    private func rows(_ count: Int) throws -> [Write] {
        try (0..<count).map { _ in
            try ada.personal.adding(draft("quince"), id: try #require(RowID(randomBytes(16))))
        }
    }

    @Test func `a thousand writes in a minute are enough, for each alone`() async throws {
        for _ in 0..<WriteQuota.mostWritesAMinute { try await asking(ada) }
        #expect(await failure { try await asking(ada) } == .tooMuch)
        try await asking(sam)
        story.watch.move(minutes: 1)
        try await asking(ada)
    }

    @Test func `rows are counted by the day, and what is refused is not written`() async throws {
        try await asking(ada, rows(WriteQuota.mostRowsADay))
        let more = try rows(1)
        #expect(await failure { try await asking(ada, more) } == .tooMuch)
        #expect(try await ada.personal.newest(Draft.self, limit: 9_999).count == WriteQuota.mostRowsADay)
        story.watch.move(days: 1)
        try await asking(ada, more)
    }

    @Test func `what is written over counts by its size`() async throws {
        let long = draft(String(repeating: "a", count: 120_000))
        var written = 0
        while written < 2_000 {
            // The minute is not what ends it.
            if written.isMultiple(of: 900) { story.watch.move(minutes: 1) }
            let write = try ada.personal.setting(
                long, expecting: try await ada.personal.only(Draft.self)?.version)
            if await failure({ try await asking(ada, [write]) }) == .tooMuch { break }
            written += 1
        }
        #expect((500...512).contains(written))
    }

    @Test func `what comes behind the lock is counted for itself, and may be less`() async throws {
        func locked() async throws {
            try await WriteQuota.$author.withValue(story.vault.quota.author(ada.person, isLocked: true)) {
                try await ada.personal.apply([])
            }
        }
        for _ in 0..<WriteQuota.mostWritesAMinute / WriteQuota.shareBehindLock { try await locked() }
        #expect(await failure { try await locked() } == .tooMuch)
        for _ in 0..<WriteQuota.mostWritesAMinute { try await asking(ada) }
    }

    /// Somebody else may have used up what was theirs.
    @Test func `with a new password an owner begins anew, once a day`() async throws {
        var (old, number) = (Somebody.ada.password, 0)
        func changing() async throws {
            number += 1
            let ways = WaysAfter(day: "2026-10-23")
            let new = "a new long one \(number)"
            #expect(try await story.vault.changePassword(old, to: new, by: ada, ways) == .changed(nil))
            old = new
        }
        func fill() async throws { for _ in 0..<WriteQuota.mostWritesAMinute { try await asking(ada) } }
        try await fill()
        try await changing()
        try await fill()
        try await changing()
        #expect(await failure { try await asking(ada) } == .tooMuch)
    }

    @Test func `what nobody asked for is not counted`() async throws {
        for _ in 0...WriteQuota.mostWritesAMinute { try await ada.personal.apply([]) }
        try await asking(ada)
    }

    @Test func `what a page gave is known again, to them and as this`() async throws {
        let given = story.vault.giving("1792782600000", as: "moment/good-news", to: ada)
        #expect(story.vault.given(given, as: "moment/good-news", to: ada) == "1792782600000")
        let later = try await story.signIn(.ada)
        #expect(story.vault.given(given, as: "moment/good-news", to: later) == "1792782600000")
        #expect(story.vault.given(given, as: "moment/good-news", to: sam) == nil)
        #expect(story.vault.given(given, as: "moment/another", to: ada) == nil)
        let forged = ["", ".", "1", "2" + given, given + ".", "." + given, given.replacing("1792782600000", with: "1")]
        for text in forged { #expect(story.vault.given(text, as: "moment/good-news", to: ada) == nil, "\(text)") }
    }
}
