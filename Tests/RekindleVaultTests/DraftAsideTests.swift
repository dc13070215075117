import Foundation
import RekindleTesting
import RekindleVault
import Testing

/// What lies beside a draft, as it is kept: one number, in every version.
struct DraftAsideTests {
    struct Kept: Sendable, CustomTestStringConvertible {
        /// What stands in the text besides path and fields.
        var text: String
        var aside: Draft.Aside?
        var isHeld: Bool
        var testDescription: String { text.isEmpty ? "nothing" : text }
    }

    static let kept = [
        Kept(text: "", aside: nil, isHeld: false),
        Kept(text: #","lock":1792782600"#, aside: .locked(lastUse: 1_792_782_600), isHeld: true),
        Kept(text: #","isOwn":true,"lock":1792782600"#, aside: .locked(lastUse: 1_792_782_600), isHeld: false),
        Kept(text: #","lock":-1792782600"#, aside: .left(lastUse: 1_792_782_600), isHeld: true),
        Kept(text: #","isOwn":true,"lock":-1792782600"#, aside: .left(lastUse: 1_792_782_600), isHeld: false),
        // Nobody brought a time of last use.
        Kept(text: #","lock":0"#, aside: .left(lastUse: 0), isHeld: true),
        Kept(
            text: #","isOwn":true,"lock":-9223372035061993208"#, aside: .moved(at: 1_792_782_600), isHeld: false),
    ]

    @Test(arguments: kept) func `what an earlier version kept is read, and written as it was`(_ one: Kept) throws {
        let text = #"{"fields":[{"name":"sentence","value":"quince"}]\#(one.text),"path":"begin"}"#
        let draft = try JSONDecoder().decode(Draft.self, from: Data(text.utf8))
        #expect(draft.aside == one.aside && draft.isHeld == one.isHeld)
        #expect(draft.path == "begin" && draft.fields == [Draft.Field(name: "sentence", value: "quince")])
        let encoder = JSONEncoder()
        encoder.outputFormatting = .sortedKeys
        #expect(String(decoding: try encoder.encode(draft), as: UTF8.self) == text)
    }

    @Test func `what was held and taken up leaves what had been begun aside, as its author's`() async throws {
        let story = try await Story()
        let (ada, path) = (try await story.arrive(.ada), "/begin")
        let words = { (text: String) in Draft(path: path, fields: [Draft.Field(name: "sentence", value: text)]) }
        try await story.vault.keepDraft(words("begun"), of: ada)
        for lock in [Draft.Aside.locked(lastUse: 7), .left(lastUse: 7)] {
            #expect(try await story.vault.holdDraft(words("\(lock)"), behind: lock, of: ada))
            #expect(try await story.vault.holdDraft(words("\(lock), again"), behind: lock, of: ada))
        }
        let held = try await story.vault.drafts(for: path, of: ada).filter(\.content.isHeld)
        #expect(Set(held.map(\.content.aside)) == [.locked(lastUse: 7), .left(lastUse: 7)])
        #expect(held.allSatisfy { $0.content.fields.first?.value.hasSuffix("again") == true })
        let taken = try #require(held.first { $0.content.aside == .left(lastUse: 7) })
        try await story.vault.takeHeld(taken.version, for: path, of: ada)
        let all = try await story.vault.drafts(for: path, of: ada)
        let aside = all.filter { $0.content.fields == words("begun").fields }
        #expect(aside.map(\.content.aside) == [.moved(at: Int64(Story.evening.timeIntervalSince1970))])
        #expect(aside.allSatisfy { !$0.content.isHeld })
        let begun = all.first { $0.content.fields == taken.content.fields }
        #expect(begun != nil && begun?.content.aside == nil && begun?.content.isHeld == false)
    }
}
