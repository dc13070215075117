import Foundation
import NIOCore
import RekindleSite
import RekindleTown
import Testing

/// How many connections there may be at a time, and what the rest is told.
struct ManyClientsTests {
    @Test func `one household takes no more than its share, and is told so`() async throws {
        try await Served.with(.patient { $0.ofHousehold = 3 }) { served in
            let own = try (0..<3).map { _ in try served.wire() }
            let heard = try await Self.refused(served)
            #expect(heard.statuses == ["503"] && heard.text.contains("Try again in a minute."))
            #expect(try await served.page("/healthz").statuses == ["200"])
            own[0].stopSending()
            #expect(await own[0].rest().isClosed)
            #expect(try await Self.servedAgain(served))
        }
    }

    @Test func `the trusted proxy's connections are those of many households`() async throws {
        try await Served.with(.patient { $0.ofHousehold = 1 }, trusting: "127.0.0.1") { served in
            let others = try (0..<8).map { _ in try served.wire() }
            #expect(try await served.page("/sign-in").statuses == ["200"])
            #expect(others.count == 8)
        }
    }

    @Test func `with all taken there is room to ask how the server is, whoever holds the spare ones`() async throws {
        let limits = ConnectionLimits.patient { limits in
            (limits.inAll, limits.spare, limits.closing) = (2, 2, .hours(1))
        }
        try await Served.with(limits, trusting: "127.0.0.1") { served in
            let taken = try (0..<2).map { _ in try served.wire() }
            // Whoever is answered has been counted.
            for wire in taken { #expect(await wire.isAnswered()) }
            #expect(try await served.page("/sign-in").statuses == ["503"])
            let spare = try (0..<6).map { _ in try served.wire() }
            #expect(try await Self.isWell(served))
            for wire in spare {
                wire.stopSending()
                #expect(await wire.rest().isClosed)
            }
            #expect(taken.count == 2)
        }
    }

    @Test func `there are fewer of them than files that the process may open`() {
        let (limits, files) = (ConnectionLimits(), sysconf(Int32(_SC_OPEN_MAX)))
        #expect(files <= 0 || limits.inAll + limits.spare < files)
        #expect(limits.inAll <= ConnectionLimits.mostInAll)
    }

    /// The connections before it may not have arrived yet, so it asks until it is one too many.
    private static func refused(_ served: Served) async throws -> Wire.Heard {
        var heard = try await served.page("/sign-in")
        for _ in 0..<1_000 where heard.statuses == ["200"] { heard = try await served.page("/sign-in") }
        return heard
    }

    /// Those before it may arrive after it, and then it is one of those that go for them: who asks again is answered.
    private static func isWell(_ served: Served) async throws -> Bool {
        for _ in 0..<10 where try await served.page("/healthz").statuses == ["200"] { return true }
        return false
    }

    /// That one has gone may not have arrived yet either.
    private static func servedAgain(_ served: Served) async throws -> Bool {
        for _ in 0..<1_000 where try await served.page("/sign-in").statuses == ["200"] { return true }
        return false
    }
}
