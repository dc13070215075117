import Foundation
import RekindleCore
import RekindleStore
import RekindleTesting
import RekindleVault
import Testing

/// A disk that has run full: told as that, nothing half-written, and reading goes on.
struct FullDiskTests {
    private let folder: Folder
    private let story: Story
    private let couple: Couple

    init() async throws {
        folder = try Folder()
        story = try await Story(store: try SQLiteStore(path: folder.database, maxPages: 60))
        couple = try await story.couple()
    }

    /// Fills up what is left, so that nothing of any size fits.
    private func fill() async throws {
        for size in [40_000, 10_000, 2_000, 200, 10] {
            var isFull = false
            while !isFull {
                let id = try #require(RowID((0..<16).map { _ in UInt8.random(in: .min ... .max) }))
                let words = FirstMinute(words: String(repeating: "x", count: size))
                let write = try couple.ada.personal.adding(words, id: id)
                isFull = await failure { try await couple.ada.personal.apply([write]) } == .store(.full)
            }
        }
    }

    @Test func `what does not fit is told as a full disk and leaves nothing`() async throws {
        defer { folder.remove() }
        try await fill()
        let (ada, sam) = try couple.spaces()
        let before = try await story.store.sequence(of: ada.id)
        let long = FirstMinute(words: String(repeating: "y", count: FirstMinute.limit))
        let releasing = await failure {
            _ = try await story.vault.release(.input(long), to: FirstMinutes.self, subject: "", in: ada)
        }
        #expect(releasing == .store(.full))
        #expect(try await story.store.sequence(of: ada.id) == before)
        #expect(try await story.vault.state(of: FirstMinutes.self, subject: "", in: ada) == .empty)
        #expect(try await sam.only(Member.self, author: ada.reader)?.content == Somebody.ada.profile.member)
        #expect(try await story.vault.visit(couple.sam.token)?.person == couple.sam.person)
    }

    @Test func `an account that does not fit is not there by half`() async throws {
        defer { folder.remove() }
        try await fill()
        var failed: VaultFailure?
        var made = 0
        while failed == nil {
            var account = Somebody.eve.account
            account.login = "eve-\(made)"
            var profile = Somebody.eve.profile
            profile.name = String(repeating: "n", count: 30_000)
            account.contents = [profile]
            failed = await failure { _ = try await story.vault.signUp(account, mustBeFirst: false) }
            if failed == nil { made += 1 }
        }
        #expect(failed == .store(.full))
        #expect(try await story.vault.accountCount() == 2 + made)
    }

    @Test func `an opening that does not fit leaves both deposits as they were`() async throws {
        defer { folder.remove() }
        let (ada, sam) = try couple.spaces()
        let long = FirstMinute(words: String(repeating: "y", count: FirstMinute.limit))
        _ = try await story.vault.release(.input(long), to: FirstMinutes.self, subject: "", in: ada)
        try await fill()
        // What goes along is larger than the deposits that go.
        let copy = FirstMinute(words: String(repeating: "z", count: 100_000))
        let along = [try couple.sam.personal.setting(copy, expecting: nil)]
        let opening = await failure {
            _ = try await story.vault.release(
                .input(long), to: FirstMinutes.self, subject: "", in: sam, along: along)
        }
        #expect(opening == .store(.full))
        #expect(try await story.vault.state(of: FirstMinutes.self, subject: "", in: ada) == .sealed)
        #expect(try await story.vault.state(of: FirstMinutes.self, subject: "", in: sam) == .empty)
    }
}
