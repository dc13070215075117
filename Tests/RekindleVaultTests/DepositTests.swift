import Foundation
import RekindleCore
import RekindleStore
import RekindleTesting
import RekindleVault
import Testing

/// The released copies that wait: bound to their subject, equally long, and gone into nothing but the joint result.
struct DepositTests {
    private let glass = GlassStore()
    private let story: Story
    private let ada: OpenSpace
    private let sam: OpenSpace
    private let hers = FirstMinute(words: "how he hums while he cooks")
    private let his = FirstMinute(words: "her letters from the sea")

    init() async throws {
        story = try await Story(store: glass)
        (ada, sam) = try await story.couple().spaces()
    }

    private func release(_ words: FirstMinute, in space: OpenSpace, subject: String = "") async throws {
        _ = try await story.vault.release(.input(words), to: FirstMinutes.self, subject: subject, in: space)
    }

    private func standing(_ space: OpenSpace, subject: String = "") async throws -> ExchangeState<FirstMinutes> {
        try await story.vault.state(of: FirstMinutes.self, subject: subject, in: space)
    }

    @Test func `a deposit of one subject does not pass for another's`() async throws {
        try await release(hers, in: ada, subject: "one")
        let one = try #require(try await glass.rows(in: ada.id).last)
        try await release(hers, in: ada, subject: "two")
        let two = try #require(try await glass.rows(in: ada.id).last)
        glass.forge { row in
            guard row.id == two.id else { return row }
            var forged = row
            forged.sealed = one.sealed
            return forged
        }
        #expect(await failure { try await release(his, in: sam, subject: "two") } == .damaged)
        glass.forge(nil)
        #expect(try await standing(sam, subject: "two") == .empty)
        #expect(try await standing(ada, subject: "two") == .sealed)
    }

    /// Whoever runs the server and is one of the two has the space's key, and copies of the files without the server's.
    @Test func `the space's key alone names neither where a deposit lies nor what it is about`() async throws {
        try await release(hers, in: ada)
        let row = try #require(try await glass.rows(in: ada.id).last)
        #expect(row.kind != sam.tag(ofKind: Tried.kind) && ada.depositTags.contains(row.kind))
        #expect(row.id != sam.onlyID(Tried.self, author: ada.reader))
    }

    /// Whoever has left one knows its kind, and finds by it that the other has left some, and not for what.
    @Test func `the kind of one's own deposit is that of every other, of whatever function`() async throws {
        try await release(his, in: sam)
        for subject in ["a/1", "b/1"] {
            _ = try await story.vault.release(.nothing, to: BothGlad.self, subject: subject, in: ada)
        }
        _ = try await story.vault.release(.nothing, to: Picture.self, subject: "1", in: ada)
        let deposits = try await glass.rows(in: ada.id).filter { ada.depositTags.contains($0.kind) }
        #expect(deposits.count == 4 && Set(deposits.map(\.kind)).count == 1)
        #expect(ada.depositTags == sam.depositTags && ada.depositTags.count == 1 + 2 * Story.functions.names.count)
    }

    /// What that partner would look for.
    private struct Tried: Content {
        static let kind = "deposit/\(FirstMinutes.name)"
        static let label = Label.bothOfYou
    }

    @Test func `a deposit is as long whatever was brought`() async throws {
        var lengths: Set<Int> = []
        let full = CheckIn(
            signs: Dictionary(uniqueKeysWithValues: Sign.allCases.map { ($0, $0.range.lowerBound) }), understood: 10,
            closeness: 7, strengths: Strength.allCases, matters: .arguments)
        for (subject, answers) in [("none", CheckIn()), ("full", full), ("some", CheckIn(signs: [.time: 5]))] {
            _ = try await story.vault.release(.input(answers.wholly), to: Picture.self, subject: subject, in: ada)
            lengths.insert(try #require(try await glass.rows(in: ada.id).last).sealed.count)
        }
        try await release(hers, in: ada)
        lengths.insert(try #require(try await glass.rows(in: ada.id).last).sealed.count)
        #expect(lengths.count == 1)
    }

    @Test func `the picture shows what both brought and no trace of the rest`() async throws {
        let one = CheckIn(signs: [.time: 2, .ease: 0], understood: 5, strengths: [.laughter])
        let other = CheckIn(signs: [.time: 8, .touch: -3], strengths: [.laughter, .trust], matters: .touch)
        _ = try await story.vault.release(.input(one.wholly), to: Picture.self, subject: "1", in: ada)
        _ = try await story.vault.release(.input(other.wholly), to: Picture.self, subject: "1", in: sam)
        let opened = try #require(try await story.vault.opened(Picture.self, subject: "1", in: sam)).content
        #expect(Set(opened.result.signs.keys) == [.time])
        #expect(opened.result.signs[.time]?[opened.side(of: ada.reader)] == 2)
        #expect(opened.result.understood == nil)
        #expect(opened.result.matters == nil)
        let stored = String(decoding: try JSONEncoder().encode(opened), as: UTF8.self)
        for absent in ["ease", "touch", "matters", "understood"] { #expect(!stored.contains(absent)) }
    }
}
