import Foundation
import RekindleCore
import RekindleDemo
import RekindleLibrary
import RekindleStore
import RekindleVault
import Testing

/// Ada and Sam as whoever tries the demo finds them.
struct DemoTests {
    /// A Sunday evening, so that all of the running week has happened.
    private static let now = Date(timeIntervalSince1970: 1_792_958_400)

    private struct Told: Sendable {
        let vault: Vault
        let ada: Visitor
        let sam: Visitor
    }

    private func told(now: Date = now) async throws -> Told {
        let clock = StoryClock(now)
        let vault = try await Vault.open(
            store: MemoryStore(), serverKey: .random(), clock: clock.clock, cost: PasswordCost(rounds: 1 << 6))
        try await Demo.tell(vault, clock, now: now)
        return Told(vault: vault, ada: try await signIn("ada", vault), sam: try await signIn("sam", vault))
    }

    private func signIn(_ login: String, _ vault: Vault) async throws -> Visitor {
        let attempt = SignInTry(
            login: login, password: Demo.password, note: SessionNote(device: "Phone"), addressPrefix: "127.0.0.1",
            knownBrowser: nil)
        guard case .entered(let token) = try await vault.signIn(attempt) else { throw VaultFailure.missing }
        return try #require(try await vault.visit(token))
    }

    @Test func `both sign in with the password that the documents name, and nobody else is there`() async throws {
        let told = try await told()
        #expect(try await told.vault.accountCount() == 2)
        #expect(told.ada.shared != nil && told.ada.shared?.id == told.sam.shared?.id)
        for visitor in [told.ada, told.sam] {
            #expect(try await told.vault.sessions(of: visitor).count == 1)
        }
    }

    @Test func `eight weeks lie behind them: check-ins, pictures, plans, practices, a try`() async throws {
        let told = try await told()
        let shared = try #require(told.ada.shared)
        #expect(try await told.ada.personal.newest(CheckIn.self, limit: 20).count == Demo.weeks)
        #expect(try await told.sam.personal.newest(CheckIn.self, limit: 20).count == Demo.weeks - 1)
        #expect(try await shared.newest(Opened<Picture>.self, limit: 20).count == Demo.weeks - 1)
        #expect(try await shared.newest(Opened<WeekPlan>.self, limit: 20).count >= 3)
        #expect(try await shared.newest(Opened<Try>.self, limit: 20).count == 1)
        #expect(try await shared.newest(Opened<BothGlad>.self, limit: 20).count == 3)
        #expect(try await shared.ten()?.content.next ?? .distantPast > Self.now)
        for visitor in [told.ada, told.sam] {
            #expect(try await visitor.personal.newest(Doing.self, limit: 50).count >= 5)
            #expect(try await visitor.personal.only(Beginning.self)?.content.isHeard == true)
        }
    }

    @Test func `nothing of it was written later than now, and the first days lie weeks back`() async throws {
        let told = try await told()
        let records = try await told.ada.personal.newest(CheckIn.self, limit: 20)
        #expect(records.allSatisfy { $0.at <= Self.now })
        let first = try #require(records.last)
        #expect(Self.now.timeIntervalSince(first.at) > 48 * 86_400)
    }

    @Test(arguments: 0..<7) func `it can be told on any day of the week`(day: Int) async throws {
        let told = try await told(now: Self.now.addingTimeInterval(Double(day) * 86_400))
        #expect(try await told.ada.personal.newest(CheckIn.self, limit: 20).count >= Demo.weeks)
    }

    @Test func `every practice they did is in the library`() async throws {
        let library = try Library.load(from: LibraryContent.folder)
        let told = try await told()
        for visitor in [told.ada, told.sam] {
            for doing in try await visitor.personal.newest(Doing.self, limit: 50) {
                #expect(library.practice(doing.content.practice) != nil, "\(doing.content.practice)")
            }
            for marks in try await visitor.personal.newest(Marks.self, limit: 50) {
                #expect(marks.content.practices.allSatisfy { library.practice($0) != nil }, "\(marks.content)")
            }
        }
        let shared = try #require(told.ada.shared)
        for plan in try await shared.newest(Opened<WeekPlan>.self, limit: 20) {
            #expect(!plan.content.result.practices.isEmpty)
        }
    }
}
