import RekindleCore
import RekindleRooms
import RekindleTesting
import RekindleVault
import Testing

/// Somebody goes for good, by what only they know.
struct ErasingTests {
    private let scene: Scenario
    private static let pin = "47110815"

    init() async throws {
        scene = try await Scenario.begin()
        _ = try await Accounts.keepPin(Self.pin, password: Scenario.password, by: scene.ada())
    }

    private func isThere() async -> Bool { (try? await scene.ada()) != nil }

    @Test func `the password does it, or the PIN`() async throws {
        #expect(try await Erasing.erase(password: nil, pin: Self.pin, by: scene.ada()) == .right)
        #expect(await !isThere())
        #expect(try await Erasing.erase(password: Scenario.password, pin: "", by: scene.sam()) == .right)
        #expect(try await scene.vault.accountCount() == 0)
    }

    @Test(
        arguments: [(nil, nil), ("", ""), ("no", nil), (nil, "0000"), (Scenario.password, "0000")]
            as [(String?, String?)])
    func `nothing else does`(password: String?, pin: String?) async throws {
        #expect(try await Erasing.erase(password: password, pin: pin, by: scene.ada()) == .wrong)
        #expect(await isThere())
        #expect(try await scene.ada().isConnected)
    }

    @Test func `five wrong PINs end the session and erase nobody`() async throws {
        let ada = try await scene.ada()
        for _ in 1...4 { #expect(try await Erasing.erase(password: nil, pin: "0000", by: ada) == .wrong) }
        #expect(try await Erasing.erase(password: nil, pin: "0000", by: ada) == .signedOut(.pin))
        #expect(await !isThere())
        #expect(try await Erasing.erase(password: nil, pin: Self.pin, by: ada) == .signedOut(.pin))
        #expect(try await scene.vault.accountCount() == 2)
        #expect(try await scene.sam().isConnected)
    }

    @Test func `the other keeps what opened, and their own`() async throws {
        for me in [try await scene.ada(), try await scene.sam()] {
            _ = try await FirstMinuteRoom.keep(FirstMinute(words: "of \(me.name)"), seen: nil, by: me)
        }
        #expect(try await Erasing.erase(password: Scenario.password, by: scene.ada()) == .right)
        let sam = try await scene.sam()
        let former = try #require(try await Parting.former(of: sam).first)
        #expect(former.partner?.name == "Ada" && !former.hasLetter)
        let opened = try await sam.vault.opened(FirstMinutes.self, subject: FirstMinutes.subject, in: former.space)
        #expect(
            Set([opened?.content.result.first?.words, opened?.content.result.second?.words]) == ["of Ada", "of Sam"])
        #expect(try await sam.personal.only(FirstMinute.self, subject: former.space.ownOnlyCopy) != nil)
        try await Parting.tidy(sam)
        #expect(try await scene.brokenInvariants() == [])
    }
}
