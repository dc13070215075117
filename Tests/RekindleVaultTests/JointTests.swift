import Foundation
import RekindleCore
import RekindleStore
import RekindleTesting
import RekindleVault
import Testing

/// What both release apart from each other opens for both at once, or for nobody.
struct JointTests {
    private let glass = GlassStore()
    private let story: Story
    private let couple: Couple
    private let ada: OpenSpace
    private let sam: OpenSpace
    private let hers = FirstMinute(words: "how he hums while he cooks")
    private let his = FirstMinute(words: "her letters from the sea")

    init() async throws {
        story = try await Story(store: glass)
        couple = try await story.couple()
        (ada, sam) = try couple.spaces()
    }

    private func release(
        _ words: FirstMinute, in space: OpenSpace, subject: String = "", along: [Write] = []
    ) async throws -> ReleaseOutcome {
        try await story.vault.release(.input(words), to: FirstMinutes.self, subject: subject, in: space, along: along)
    }

    private func standing(_ space: OpenSpace, subject: String = "") async throws -> ExchangeState<FirstMinutes> {
        try await story.vault.state(of: FirstMinutes.self, subject: subject, in: space)
    }

    private func opened(_ space: OpenSpace) async throws -> Opened<FirstMinutes> {
        try #require(try await story.vault.opened(FirstMinutes.self, subject: "", in: space)).content
    }

    @Test func `the first waits, sealed, and the other sees nothing of it`() async throws {
        #expect(try await standing(ada) == .empty)
        #expect(try await release(hers, in: ada) == .kept)
        #expect(try await standing(ada) == .sealed)
        #expect(try await standing(sam) == .empty)
        #expect(try await story.vault.opened(FirstMinutes.self, subject: "", in: sam) == nil)
        #expect(try await sam.newest(FirstMinute.self, limit: 9).isEmpty)
    }

    @Test func `the second opens both for both`() async throws {
        _ = try await release(hers, in: ada)
        #expect(try await release(his, in: sam) == .opened)
        for space in [ada, sam] {
            let opened = try await opened(space)
            #expect(opened.result[opened.side(of: ada.reader)] == hers)
            #expect(opened.result[opened.side(of: sam.reader)] == his)
            #expect(opened.away.isEmpty)
            guard case .opened = try await standing(space) else { throw Surprise("it does not stand open") }
        }
    }

    @Test func `with nothing in common both wait on, until there is something`() async throws {
        func bring(_ signs: [Sign: Int], in space: OpenSpace) async throws -> ReleaseOutcome {
            let brought = CheckIn(signs: signs).wholly
            return try await story.vault.release(.input(brought), to: Picture.self, subject: "1", in: space)
        }
        #expect(try await bring([.time: 4], in: ada) == .kept)
        #expect(try await bring([.ease: 9], in: sam) == .kept)
        for space in [ada, sam] {
            #expect(try await story.vault.state(of: Picture.self, subject: "1", in: space) == .sealed)
        }
        #expect(try await bring([.time: 8], in: sam) == .opened)
        for space in [ada, sam] {
            let opened = try #require(try await story.vault.opened(Picture.self, subject: "1", in: space)).content
            #expect(Set(opened.result.signs.keys) == [.time])
        }
    }

    @Test func `who is first and who is second in it tells nothing of who answered first`() async throws {
        let order = [ada.reader, sam.reader].sorted { $0.hex < $1.hex }
        _ = try await release(hers, in: ada, subject: "one")
        _ = try await release(his, in: sam, subject: "one")
        _ = try await release(his, in: sam, subject: "two")
        _ = try await release(hers, in: ada, subject: "two")
        let one = try await story.vault.opened(FirstMinutes.self, subject: "one", in: ada)?.content
        let two = try await story.vault.opened(FirstMinutes.self, subject: "two", in: ada)?.content
        #expect(one?.authors == order)
        #expect(two?.authors == order)
        #expect(one?.result == two?.result)
    }

    @Test func `the opened record names no author of its own`() async throws {
        _ = try await release(hers, in: ada)
        _ = try await release(his, in: sam)
        let record = try #require(try await story.vault.opened(FirstMinutes.self, subject: "", in: ada))
        #expect(![ada.reader, sam.reader].contains(record.author))
    }

    @Test func `a later word of one's own goes over the earlier one`() async throws {
        _ = try await release(FirstMinute(words: "a first thought"), in: ada)
        let before = try await glass.rows(in: ada.id).count
        #expect(try await release(hers, in: ada) == .kept)
        #expect(try await glass.rows(in: ada.id).count == before)
        _ = try await release(his, in: sam)
        let opened = try await opened(sam)
        #expect(opened.result[opened.side(of: ada.reader)] == hers)
    }

    @Test func `opening takes the deposits away in the same step`() async throws {
        let before = try await glass.rows(in: ada.id).count
        _ = try await release(hers, in: ada)
        _ = try await release(his, in: sam)
        #expect(try await glass.rows(in: ada.id).count == before + 1)
    }

    @Test func `what is open stays as it is`() async throws {
        _ = try await release(hers, in: ada)
        _ = try await release(his, in: sam)
        #expect(try await release(FirstMinute(words: "second thoughts"), in: ada) == .alreadyOpened)
        let opened = try await opened(ada)
        #expect(opened.result[opened.side(of: ada.reader)] == hers)
    }

    @Test func `one subject does not open another`() async throws {
        _ = try await release(hers, in: ada, subject: "one")
        #expect(try await release(his, in: sam, subject: "two") == .kept)
        #expect(try await standing(sam, subject: "one") == .empty)
    }

    @Test func `alone there is nobody to release for`() async throws {
        let failed = await failure { _ = try await release(hers, in: couple.ada.personal) }
        #expect(failed == .missing)
    }
}
