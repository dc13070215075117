import NIOCore
import RekindleSite
import RekindleTown
import Synchronization
import Testing

/// Who keeps the server waiting is let go after a while, each by a limit of its own, and others are served meanwhile.
struct SlowClientTests {
    enum Slowness: CaseIterable, Sendable {
        case sendsNothing, stopsInTheHead, stopsInTheForm, asksNoMore

        var bytes: String {
            switch self {
            case .sendsNothing: ""
            case .stopsInTheHead: "GET /sign-in HTTP/1.1\r\nHo"
            case .stopsInTheForm: Self.post + "login="
            case .asksNoMore: "GET /healthz HTTP/1.1\r\nHost: hearth.example\r\n\r\n"
            }
        }

        /// What is short for it, where all else is long.
        var limits: ConnectionLimits {
            .patient { limits in
                switch self {
                case .sendsNothing, .asksNoMore: limits.idle = .milliseconds(200)
                case .stopsInTheHead: limits.head = .milliseconds(200)
                case .stopsInTheForm: limits.body = .milliseconds(200)
                }
            }
        }

        static let post =
            "POST /sign-in HTTP/1.1\r\nHost: hearth.example\r\nContent-Type: application/x-www-form-urlencoded\r\n"
            + "Content-Length: 1000\r\n\r\n"
    }

    @Test(arguments: Slowness.allCases)
    func `the slow are let go, and others are served meanwhile`(slowness: Slowness) async throws {
        let log = LogBook()
        try await Served.with(slowness.limits, log: log) { served in
            let slow = try (0..<20).map { _ in try served.wire() }
            for wire in slow { wire.send(slowness.bytes) }
            #expect(try await served.page("/sign-in").statuses == ["200"])
            for wire in slow {
                let heard = await wire.rest()
                #expect(heard.isClosed && heard.statuses == (slowness == .asksNoMore ? ["200"] : []))
            }
        }
        #expect(!log.lines.contains { $0.contains("failed") })
    }

    @Test func `a byte now and then gains no time`() async throws {
        let limits = ConnectionLimits.patient { limits in
            (limits.head, limits.body) = (.milliseconds(200), .milliseconds(200))
        }
        try await Served.with(limits) { served in
            for start in ["GET /sign-in HTTP/1.1\r\nX: ", Slowness.post] {
                let wire = try served.wire()
                wire.send(start)
                let heard = await wire.drip("a")
                #expect(heard.isClosed && heard.text == "")
            }
        }
    }

    @Test func `a stream comes to an end, and nobody listens to it any more`() async throws {
        // A busy machine may need longer than the limit until anything is heard. Then the stream gets more, until it began.
        for limit in [200, 1_000, 5_000, 15_000] as [Int64] {
            let heard = try #require(try await Self.stream(endingAfter: .milliseconds(limit)))
            #expect(heard.isClosed)
            if heard.text.contains("retry: 5000") { return }
        }
        Issue.record("the stream never began")
    }

    /// All that comes of a stream until it is ended.
    private static func stream(endingAfter limit: TimeAmount) async throws -> Wire.Heard? {
        let all = Mutex<Wire.Heard?>(nil)
        try await Served.with(.patient { $0.answer = limit }) { served in
            let cookies = try await served.town.ada().cookieHeader
            let heard = try await served.ask(
                "GET /live HTTP/1.1\r\nHost: hearth.example\r\nAccept: text/event-stream\r\nCookie: \(cookies)\r\n\r\n")
            all.withLock { $0 = heard }
        }
        return all.withLock { $0 }
    }

    @Test func `who takes no answer is let go`() async throws {
        try await Served.with(.patient { $0.untaken = .milliseconds(200) }) { served in
            let wire = try served.wire()
            let ask = "GET /help HTTP/1.1\r\nHost: hearth.example\r\n\r\n"
            #expect(wire.send(String(repeating: ask, count: 4_000)))
            #expect(await wire.waitWithoutTaking())
            #expect(try await served.page("/sign-in").statuses == ["200"])
        }
    }
}
