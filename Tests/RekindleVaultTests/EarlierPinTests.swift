import Foundation
import RekindleStore
import RekindleTesting
import RekindleVault
import Testing

/// A PIN in the forms in which earlier versions kept it.
struct EarlierPinTests {
    private let story: Story
    private let ada: Visitor

    init() async throws {
        story = try await Story()
        ada = try await story.arrive(.ada)
        try await story.vault.setPin("4711", of: ada)
    }

    private func attempt(_ pin: String, _ visitor: Visitor) async throws -> Vault.CodeResult {
        try await story.vault.tryPin(pin, of: visitor)
    }

    @Test(arguments: [0, 3, 4]) func `the count of an earlier version is read, and ends no session by itself`(
        tries: Int
    ) async throws {
        let kept = try #require(try await ada.personal.only(PinCheck.self))
        let encoded = try JSONEncoder().encode(kept.content)
        let parts = try #require(try JSONSerialization.jsonObject(with: encoded) as? [String: Any])
        var earlier = parts.filter { ["salt", "check"].contains($0.key) }
        earlier["tries"] = tries
        let read = try JSONDecoder().decode(PinCheck.self, from: JSONSerialization.data(withJSONObject: earlier))
        try await ada.personal.apply([try ada.personal.setting(read, expecting: kept.version)])
        #expect(try await story.vault.pin(of: ada) == .opens)
        for _ in 0..<4 { #expect(try await attempt("0000", ada) == .wrong) }
        #expect(try await attempt("4711", ada) == .right)
    }

    /// The version before counted by session alone.
    @Test func `the sessions that an earlier version counted by are read`() async throws {
        for _ in 0..<4 { #expect(try await attempt("0000", ada) == .wrong) }
        let kept = try #require(try await ada.personal.only(PinCheck.self))
        let encoded = try JSONEncoder().encode(kept.content)
        var parts = try #require(try JSONSerialization.jsonObject(with: encoded) as? [String: Any])
        let daily = parts.removeValue(forKey: "daily")
        #expect(daily != nil)
        parts["tries"] = 0
        let read = try JSONDecoder().decode(PinCheck.self, from: JSONSerialization.data(withJSONObject: parts))
        try await ada.personal.apply([try ada.personal.setting(read, expecting: kept.version)])
        #expect(try await attempt("0000", ada) == .signedOut)
    }
}
