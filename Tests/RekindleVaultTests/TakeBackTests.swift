import Foundation
import RekindleCore
import RekindleStore
import RekindleTesting
import RekindleVault
import Testing

/// Whatever was shared can be taken back from view at any time.
struct TakeBackTests {
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

    private func releaseHers() async throws {
        let own = try couple.ada.personal.setting(hers, expecting: nil)
        _ = try await story.vault.release(.input(hers), to: FirstMinutes.self, subject: "", in: ada, along: [own])
    }

    private func releaseHis() async throws -> ReleaseOutcome {
        try await decidingAnew { () throws(VaultFailure) in
            try await story.vault.release(.input(his), to: FirstMinutes.self, subject: "", in: sam)
        }
    }

    private func takeBack(_ space: OpenSpace) async throws {
        try await decidingAnew { () throws(VaultFailure) in
            try await story.vault.takeBack(FirstMinutes.self, subject: "", in: space)
        }
    }

    private func opened(_ space: OpenSpace) async throws -> Opened<FirstMinutes> {
        try #require(try await story.vault.opened(FirstMinutes.self, subject: "", in: space)).content
    }

    @Test func `before it opened, nothing is left of it for the other`() async throws {
        try await releaseHers()
        try await takeBack(ada)
        #expect(try await story.vault.state(of: FirstMinutes.self, subject: "", in: ada) == .empty)
        #expect(try await releaseHis() == .kept)
        #expect(try await couple.ada.personal.only(FirstMinute.self)?.content == hers)
    }

    @Test func `afterwards the words are gone from what both have, and stay with their author`() async throws {
        try await releaseHers()
        #expect(try await releaseHis() == .opened)
        try await takeBack(ada)
        for space in [ada, sam] {
            let opened = try await opened(space)
            #expect(opened.result[opened.side(of: ada.reader)] == nil)
            #expect(opened.result[opened.side(of: sam.reader)] == his)
            #expect(opened.away == [ada.reader])
            let stored = String(decoding: try JSONEncoder().encode(opened), as: UTF8.self)
            #expect(!stored.contains("hums"))
        }
        #expect(try await couple.ada.personal.only(FirstMinute.self)?.content == hers)
    }

    @Test func `both can, one after the other`() async throws {
        try await releaseHers()
        _ = try await releaseHis()
        try await takeBack(sam)
        try await takeBack(ada)
        let opened = try await opened(ada)
        #expect(opened.result == FirstMinutes(first: nil, second: nil))
        #expect(Set(opened.away) == [ada.reader, sam.reader])
    }

    @Test func `a picture with one half gone is empty for both`() async throws {
        let brought = CheckIn(signs: [.time: 5], strengths: [.home]).wholly
        for space in [ada, sam] {
            _ = try await story.vault.release(.input(brought), to: Picture.self, subject: "1", in: space)
        }
        try await story.vault.takeBack(Picture.self, subject: "1", in: sam)
        #expect(try await story.vault.opened(Picture.self, subject: "1", in: ada)?.content.result.isEmpty == true)
    }

    @Test func `twice is once, and nothing is nothing`() async throws {
        try await takeBack(ada)
        try await releaseHers()
        _ = try await releaseHis()
        try await takeBack(ada)
        let before = try await story.store.sequence(of: ada.id)
        try await takeBack(ada)
        #expect(try await story.store.sequence(of: ada.id) == before)
    }

    @Test func `both at the same time both succeed`() async throws {
        for _ in 0..<20 {
            let round = try await TakeBackTests()
            try await round.releaseHers()
            _ = try await round.releaseHis()
            async let one: Void = round.takeBack(round.ada)
            async let other: Void = round.takeBack(round.sam)
            _ = try await (one, other)
            #expect(try await round.opened(round.ada).away.count == 2)
        }
    }

    @Test func `while the other opens it, the words are gone all the same`() async throws {
        for _ in 0..<20 {
            let round = try await TakeBackTests()
            try await round.releaseHers()
            async let back: Void = round.takeBack(round.ada)
            async let release = round.releaseHis()
            _ = try await (back, release)
            let opened = try await round.story.vault.opened(FirstMinutes.self, subject: "", in: round.sam)
            let side = opened?.content.side(of: round.ada.reader) ?? .first
            #expect(opened?.content.result[side] == nil)
        }
    }

    @Test(arguments: 0..<4)
    func `whatever the look-up after which the other opens it, the words are gone`(lookups: Int) async throws {
        let glass = GlassStore()
        let story = try await Story(store: glass)
        let (ada, sam) = try await story.couple().spaces()
        _ = try await story.vault.release(.input(hers), to: FirstMinutes.self, subject: "", in: ada)
        glass.interrupt(after: lookups) {
            _ = try await story.vault.release(.input(his), to: FirstMinutes.self, subject: "", in: sam)
        }
        try await decidingAnew { () throws(VaultFailure) in
            try await story.vault.takeBack(FirstMinutes.self, subject: "", in: ada)
        }
        let opened = try await story.vault.opened(FirstMinutes.self, subject: "", in: sam)?.content
        #expect(opened.map { $0.result[$0.side(of: ada.reader)] } ?? nil == nil)
    }
}
