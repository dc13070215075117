import Foundation
import RekindleStore
import RekindleTesting
import RekindleVault
import Testing

/// The rows that hold wrapped keys: a wrap moved to somebody else, or changed, opens nothing.
struct WrapTests {
    private let glass = GlassStore()
    private let story: Story

    init() async throws {
        story = try await Story(store: glass)
    }

    /// Every system row as the JSON it is, in place of which `write` puts another.
    private func forge(_ write: @escaping @Sendable (String) -> String) {
        glass.forge { row in
            guard row.fields != nil else { return row }
            var forged = row
            forged.sealed = Array(write(String(decoding: row.sealed, as: UTF8.self)).utf8)
            return forged
        }
    }

    @Test func `a session is not another person's`() async throws {
        let (ada, sam) = (try await story.arrive(.ada), try await story.arrive(.sam))
        let (adaHex, samHex) = (ada.person.hex, sam.person.hex)
        forge { $0.contains("needsCode") ? $0.replacing(adaHex, with: samHex) : $0 }
        // Without the keys that its last request left.
        story.vault.letKeysGo(of: ada.token)
        #expect(await failure { _ = try await story.vault.visit(ada.token) } == .damaged)
        #expect(try await story.vault.visit(sam.token)?.person == sam.person)
    }

    @Test func `a session that waits for its code is not opened by saying in its row that it does not`() async throws {
        let ada = try await story.arrive(.ada)
        let step = try await story.vault.prepareSecondStep(ada)
        let code = OneTimeCode.code(secret: step.secret, step: OneTimeCode.step(at: story.watch.now))
        #expect(try await story.vault.confirmSecondStep(code, by: ada))
        guard case .needsCode(let token) = try await story.vault.signIn(Somebody.ada.attempt()) else {
            throw Surprise("no second step was asked for")
        }
        #expect(try await story.vault.visit(token) == nil)
        forge { $0.replacing("\"needsCode\":true", with: "\"needsCode\":false") }
        #expect(await failure { _ = try await story.vault.visit(token) } == .damaged)
        story.vault.letKeysGo(of: ada.token)
        #expect(try await story.vault.visit(ada.token)?.person == ada.person)
    }

    @Test func `the key of the shared space does not pass for that of one's own`() async throws {
        let couple = try await story.couple()
        glass.forge { row in
            guard var fields = row.fields, let shared = fields["shared"] as? [String: Any],
                let key = shared["key"] as? [String: Any], let sealed = key["sealed"] as? [String: Any],
                let other = sealed["_0"]
            else { return row }
            fields["personalKey"] = other
            var forged = row
            forged.sealed = (try? JSONSerialization.data(withJSONObject: fields)).map(Array.init) ?? []
            return forged
        }
        story.vault.letKeysGo(of: couple.ada.token)
        #expect(await failure { _ = try await story.vault.visit(couple.ada.token) } == .damaged)
    }

    @Test func `an account is not another person's`() async throws {
        let (ada, sam) = (try await story.arrive(.ada), try await story.arrive(.sam))
        let (adaHex, samHex) = (ada.person.hex, sam.person.hex)
        forge { $0.contains("salt") ? $0.replacing(adaHex, with: samHex) : $0 }
        #expect(try await story.vault.signIn(Somebody.ada.attempt()) == .wrong)
    }

    @Test func `a person's keys with a changed byte are damaged`() async throws {
        let ada = try await story.arrive(.ada)
        forge { text in
            guard let range = text.range(of: "\"personalKey\":\""), text.contains("publicKey") else { return text }
            let head = text[..<range.upperBound]
            let first = text[range.upperBound...].prefix(1)
            let other = first == "A" ? "B" : "A"
            return head + other + text[range.upperBound...].dropFirst(first.count)
        }
        story.vault.letKeysGo(of: ada.token)
        #expect(await failure { _ = try await story.vault.visit(ada.token) } == .damaged)
    }

    @Test(arguments: ["", "{}", "{", "null", "[]", "{\"person\":1}", "\u{0}"])
    func `a row of nonsense is damaged and nothing else`(text: String) async throws {
        let ada = try await story.arrive(.ada)
        forge { _ in text }
        // Without the keys that its last request left.
        story.vault.letKeysGo(of: ada.token)
        #expect(await failure { _ = try await story.vault.visit(ada.token) } == .damaged)
        #expect(await failure { _ = try await story.vault.signIn(Somebody.ada.attempt()) } == .damaged)
    }

    @Test func `a letter opens for its reader and its space alone`() async throws {
        let couple = try await story.couple()
        let stranger = String(repeating: "5a", count: 16)
        let space = try #require(couple.ada.shared).id.hex
        #expect(try await story.vault.visit(couple.sam.token) != nil)
        forge { $0.contains("encapsulated") ? $0.replacing(space, with: stranger) : $0 }
        // Without the keys that its last request left.
        story.vault.letKeysGo(of: couple.sam.token)
        #expect(await failure { _ = try await story.vault.visit(couple.sam.token) } == .damaged)
        #expect(try await story.vault.visit(couple.ada.token) != nil)
    }
}
