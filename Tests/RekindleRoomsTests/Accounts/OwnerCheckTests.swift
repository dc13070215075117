import RekindleRooms
import RekindleTesting
import RekindleVault
import Testing

/// Asking once more who it is, before what takes the stricter lock.
struct OwnerCheckTests {
    private static let pin = "4711"

    private static let typed: [(String, String?, OwnerCheck)] = [
        ("", nil, .wrong), ("", "", .wrong), ("", "not the one", .wrong), ("", Newcomer.password, .right),
        ("0815", nil, .wrong), ("0815", "not the one", .wrong), ("0815", Newcomer.password, .wrong), (pin, nil, .right),
        (pin, "not the one", .right),
    ]

    @Test(arguments: typed) func `the PIN counts where one was typed, else the password`(
        pin: String, password: String?, check: OwnerCheck
    ) async throws {
        let eve = try await Newcomer(in: Scenario.alone()).now()
        try #require(try await Accounts.keepPin(Self.pin, password: Newcomer.password, by: eve))
        #expect(try await Accounts.confirm(pin: pin, password: password, by: eve) == check)
    }

    @Test func `without a PIN of theirs no PIN is right`() async throws {
        let eve = try await Newcomer(in: Scenario.alone()).now()
        #expect(try await Accounts.confirm(pin: Self.pin, password: nil, by: eve) == .wrong)
    }

    private static let tries: [(String, String, Int, OwnerCheck.Secret)] = [
        ("0815", "", 5, .pin), ("", "not the one", 12, .password),
    ]

    @Test(arguments: tries) func `so many wrong ones end the session, and it is said which they were`(
        pin: String, password: String, count: Int, secret: OwnerCheck.Secret
    ) async throws {
        let scene = try await Scenario.alone()
        let newcomer = try await Newcomer(in: scene)
        let eve = try await newcomer.now()
        try #require(try await Accounts.keepPin(Self.pin, password: Newcomer.password, by: eve))
        for _ in 1..<count {
            #expect(try await Accounts.confirm(pin: pin, password: password, by: eve) == .wrong)
            scene.watch.move(seconds: 30)
        }
        #expect(try await newcomer.isHere())
        #expect(try await Accounts.confirm(pin: pin, password: password, by: eve) == .signedOut(secret))
        #expect(try await !newcomer.isHere())
    }
}
