import Foundation
import RekindleCore
import RekindleStore
import RekindleVault
import Testing

/// What is stored together with a release: all of it or nothing.
struct JointAlongTests {
    private let story: Story
    private let couple: Couple
    private let ada: OpenSpace
    private let sam: OpenSpace
    private let hers = FirstMinute(words: "how he hums while he cooks")
    private let his = FirstMinute(words: "her letters from the sea")

    init() async throws {
        story = try await Story()
        couple = try await story.couple()
        (ada, sam) = try couple.spaces()
    }

    private func release(_ words: FirstMinute, in space: OpenSpace, along: [Write]) async throws -> ReleaseOutcome {
        try await story.vault.release(.input(words), to: FirstMinutes.self, subject: "", in: space, along: along)
    }

    private func copy(_ words: FirstMinute, of visitor: Visitor, expecting: Int64? = nil) throws -> Write {
        try visitor.personal.setting(words, expecting: expecting)
    }

    private func own(_ visitor: Visitor) async throws -> FirstMinute? {
        try await visitor.personal.only(FirstMinute.self)?.content
    }

    @Test func `the author's own copy is kept whether it waits or opens`() async throws {
        #expect(try await release(hers, in: ada, along: [try copy(hers, of: couple.ada)]) == .kept)
        #expect(try await own(couple.ada) == hers)
        #expect(try await release(his, in: sam, along: [try copy(his, of: couple.sam)]) == .opened)
        #expect(try await own(couple.sam) == his)
    }

    @Test func `a stale copy stops the release, first or second`() async throws {
        try await couple.ada.personal.apply([try copy(FirstMinute(words: "before"), of: couple.ada)])
        #expect(
            await failure { _ = try await release(hers, in: ada, along: [try copy(hers, of: couple.ada)]) } == .stale)
        #expect(try await story.vault.state(of: FirstMinutes.self, subject: "", in: ada) == .empty)
        _ = try await release(his, in: sam, along: [])
        #expect(
            await failure { _ = try await release(hers, in: ada, along: [try copy(hers, of: couple.ada)]) } == .stale)
        #expect(try await story.vault.state(of: FirstMinutes.self, subject: "", in: sam) == .sealed)
        #expect(try await own(couple.ada)?.words == "before")
    }

    @Test func `a stale removal or lock stops it too, and does not turn in circles`() async throws {
        try await couple.ada.personal.apply([try copy(hers, of: couple.ada)])
        let record = try #require(try await couple.ada.personal.only(FirstMinute.self))
        let write = try couple.ada.personal.replacing(record, with: FirstMinute(words: "meanwhile"))
        try await couple.ada.personal.apply([write])
        let stale: [[Write]] = [
            [couple.ada.personal.removing(record)],
            [.lock(couple.ada.personal.id, at: 0)],
            [.open(couple.ada.personal.id)],
            [try copy(hers, of: couple.ada, expecting: 2), try copy(hers, of: couple.ada, expecting: 2)],
        ]
        for along in stale {
            #expect(await failure { _ = try await release(hers, in: ada, along: along) } == .stale)
        }
        #expect(try await own(couple.ada)?.words == "meanwhile")
    }

    @Test func `what is open already stores nothing more`() async throws {
        _ = try await release(hers, in: ada, along: [])
        _ = try await release(his, in: sam, along: [])
        #expect(try await release(hers, in: ada, along: [try copy(hers, of: couple.ada)]) == .alreadyOpened)
        #expect(try await own(couple.ada) == nil)
    }

    @Test func `the same form sent many times at once is kept once`() async throws {
        let outcomes = await withTaskGroup(of: VaultFailure?.self) { group in
            for _ in 0..<10 {
                group.addTask {
                    await failure { _ = try await release(hers, in: ada, along: [try copy(hers, of: couple.ada)]) }
                }
            }
            return await group.reduce(into: [VaultFailure?]()) { $0.append($1) }
        }
        #expect(outcomes.filter { $0 == nil }.count == 1)
        #expect(outcomes.filter { $0 == .stale }.count == 9)
        #expect(try await own(couple.ada) == hers)
    }
}
