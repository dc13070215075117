import Foundation
import RekindleCore
import RekindleDemo
import RekindleLibrary
import RekindleRooms
import RekindleVault
import Testing

/// Ada and Sam as whoever tries the demo finds them.
struct DemoTests {
    /// A Sunday evening, so that all of the running week has happened.
    private static let now = Date(timeIntervalSince1970: 1_792_958_400)

    @Test func `both sign in with the password that the documents name, and nobody else is there`() async throws {
        let told = try await Told(now: Self.now)
        #expect(try await told.vault.accountCount() == 2)
        #expect(told.ada.shared != nil && told.ada.shared?.id == told.sam.shared?.id)
        for visitor in [told.ada, told.sam] {
            #expect(try await told.vault.sessions(of: visitor).count == 1)
        }
    }

    @Test func `eight weeks lie behind them: check-ins, pictures, plans, practices, a try`() async throws {
        let told = try await Told(now: Self.now)
        let shared = try #require(told.ada.shared)
        #expect(try await told.ada.personal.newest(CheckIn.self, limit: 20).count == Demo.weeks)
        #expect(try await told.sam.personal.newest(CheckIn.self, limit: 20).count == Demo.weeks - 1)
        #expect(try await shared.newest(Opened<Picture>.self, limit: 20).count == Demo.weeks - 1)
        #expect(try await shared.newest(Opened<WeekPlan>.self, limit: 20).count >= 3)
        #expect(try await shared.newest(Opened<Trial>.self, limit: 20).count == 1)
        #expect(try await shared.newest(Opened<BothGlad>.self, limit: 20).count == 3)
        let next = try #require(try await shared.weeklyTalk()?.content.next)
        #expect(next > Self.now && (18...22).contains(Zone.utc.calendar.component(.hour, from: next)))
        for visitor in [told.ada, told.sam] {
            #expect(try await visitor.personal.newest(Doing.self, limit: 50).count >= 5)
            #expect(try await visitor.personal.only(Beginning.self)?.content.isHeard == true)
        }
    }

    @Test func `nothing of it was written later than now, and the first days lie weeks back`() async throws {
        let told = try await Told(now: Self.now)
        let records = try await told.ada.personal.newest(CheckIn.self, limit: 20)
        #expect(records.allSatisfy { $0.at <= Self.now })
        let first = try #require(records.last)
        #expect(Self.now.timeIntervalSince(first.at) > 48 * 86_400)
    }

    @Test(arguments: 0..<7) func `it can be told on any day of the week`(day: Int) async throws {
        let told = try await Told(now: Self.now.addingTimeInterval(Double(day) * 86_400))
        #expect(try await told.ada.personal.newest(CheckIn.self, limit: 20).count >= Demo.weeks)
    }

    @Test func `every practice they did is in the library`() async throws {
        let (library, told) = (try Told.library.get(), try await Told(now: Self.now))
        for visitor in [told.ada, told.sam] {
            for doing in try await visitor.personal.newest(Doing.self, limit: 50) {
                #expect(library.practice(doing.content.practice) != nil, "\(doing.content.practice)")
            }
        }
    }
}
