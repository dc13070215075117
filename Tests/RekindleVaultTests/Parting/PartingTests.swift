import Foundation
import RekindleCore
import RekindleStore
import RekindleTesting
import RekindleVault
import Testing

/// One of two ends it, alone and at once; both go on reading what both could read.
struct PartingTests {
    private let glass = GlassStore()
    private let story: Story
    private let couple: Couple
    private let shared: OpenSpace

    init() async throws {
        story = try await Story(store: glass)
        couple = try await story.couple()
        shared = try couple.spaces().ada
    }

    private func part(_ words: String? = nil) async throws -> Bool {
        try await story.vault.part(couple.ada, letter: PartingLetter(words))
    }

    @Test func `one parts alone, in one transaction, and neither is connected from then on`() async throws {
        let writes = glass.writes
        #expect(try await part())
        #expect(glass.writes == writes + 1)
        let (ada, sam) = (try await story.again(couple.ada), try await story.again(couple.sam))
        for visitor in [ada, sam] {
            #expect(visitor.shared == nil && visitor.hasParted)
            #expect(try await story.vault.partedSpaces(of: visitor).map(\.id) == [shared.id])
        }
        #expect(!ada.isUntidied && sam.isUntidied)
    }

    @Test func `a second time nothing is written, and nothing is said to have happened`() async throws {
        #expect(try await part())
        let rows = try await glass.rows()
        #expect(try await !part())
        #expect(try await !story.vault.part(couple.sam, letter: PartingLetter("medlar")))
        #expect(try await !story.vault.part(story.again(couple.sam), letter: PartingLetter("medlar")))
        #expect(try await glass.rows() == rows)
    }

    @Test func `what waits goes for both, and what dies at parting`() async throws {
        let (ada, sam) = try couple.spaces()
        _ = try await story.release("quince", in: ada)
        _ = try await story.vault.release(.input(Glad()), to: BothGlad.self, subject: "walk/1", in: sam)
        let comfort = FirstMinute(words: "dies for both")
        try await ada.apply([try ada.setting(comfort, expecting: nil)])
        #expect(try await glass.deposits(in: [ada]) == 2)
        #expect(try await story.vault.part(couple.ada, letter: PartingLetter(), dying: [FirstMinute.kind]))
        #expect(try await glass.deposits(in: [ada]) == 0)
        #expect(try await story.once(couple.sam).only(FirstMinute.self, author: couple.ada.person) == nil)
        #expect(try await story.once(couple.sam).only(Member.self, author: couple.ada.person) != nil)
    }

    @Test func `what both could read, each of them still reads`() async throws {
        try await story.openMinutes(of: couple)
        #expect(try await part())
        for (me, other) in [(couple.ada, Somebody.sam), (couple.sam, Somebody.ada)] {
            let space = try await story.once(me)
            let minutes = try #require(try await story.minutes(in: space))
            #expect(Set([minutes.first?.words, minutes.second?.words]) == ["quince", "medlar"])
            let partner = try #require(space.partner)
            #expect(try await space.only(Member.self, author: partner)?.content == other.profile.member)
        }
    }

    @Test func `the space takes nothing any more, also from whoever had it open`() async throws {
        let (ada, sam) = try couple.spaces()
        #expect(try await part())
        let rows = try await glass.rows(in: shared.id)
        for space in [ada, sam, try await story.once(couple.ada), try await story.once(couple.sam)] {
            let words = FirstMinute(words: "too late")
            #expect(await failure { try await space.apply([try space.setting(words, expecting: nil)]) } == .closed)
            #expect(await failure { _ = try await story.release("too late", in: space) } == .closed)
        }
        #expect(try await glass.rows(in: shared.id) == rows)
    }

    @Test func `who leaves may leave words, and the other reads them`() async throws {
        #expect(try await part("It was good, and it is over."))
        let space = try await story.once(couple.sam)
        let letter = try #require(try await space.only(PartingLetter.self, author: couple.ada.person))
        #expect(letter.content.text == "It was good, and it is over.")
        #expect(Int64(letter.at.timeIntervalSince1970) % 86_400 == 0, "it says at what time of day")
        #expect(try await space.only(PartingLetter.self) == nil)
    }

    @Test(
        arguments: [nil, "", " \n", "one word", String(repeating: "\u{1F9F6}", count: PartingLetter.limit)] as [String?]
    )
    func `a letter is there at one size, whatever it says`(words: String?) async throws {
        #expect(PartingLetter(words).refusal == nil)
        #expect(try await part(words))
        let kind = shared.tag(ofKind: PartingLetter.kind)
        let sizes = try await glass.rows(in: shared.id).filter { $0.kind == kind }.map(\.sealed.count)
        #expect(sizes == [8_192 + 28])
    }

    @Test func `nothing to be seen is no word, and too much is refused`() {
        #expect(PartingLetter(" \n").text == nil && PartingLetter("").text == nil && PartingLetter().text == nil)
        #expect(PartingLetter(String(repeating: "a", count: PartingLetter.limit + 1)).refusal == .tooLong)
    }

    @Test func `nobody's open page is told, and nobody is signed out`() async throws {
        let pages = [couple.ada, couple.sam].map { story.vault.live.listen(for: $0.person, in: $0.session) }
        #expect(try await part("quince"))
        for page in pages {
            page.end()
            for await news in page.news { #expect(news == .beat) }
        }
        #expect(try await story.vault.sessions(of: couple.ada).count == 1)
        #expect(try await story.vault.sessions(of: couple.sam).count == 1)
    }
}
