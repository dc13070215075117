import Hummingbird
import NIOCore
import RekindleSite
import RekindleTown

/// A town that is reached over sockets of this machine.
struct Served: Sendable {
    let town: Town
    let port: Int

    /// Serves until `story` has happened.
    /// - Parameter proxy: whose connections are not counted.
    static func with(
        _ limits: ConnectionLimits = ConnectionLimits(), trusting proxy: String? = nil, log: LogBook = LogBook(),
        _ story: @escaping @Sendable (Served) async throws -> Void
    ) async throws {
        try await Town.with(log: log) { town in
            let (ports, served) = AsyncStream<Int>.makeStream()
            let app = Application(
                router: town.site.router(), server: .onItsLoop(limits, trusting: proxy),
                configuration: .init(address: .hostname("127.0.0.1", port: 0), serverName: nil),
                onServerRunning: { channel in
                    if let port = channel.localAddress?.port { served.yield(port) }
                }, logger: log.logger)
            try await withThrowingTaskGroup(of: Void.self) { group in
                group.addTask {
                    defer { served.finish() }
                    try await app.run()
                }
                for await port in ports {
                    try await story(Served(town: town, port: port))
                    group.cancelAll()
                }
            }
        }
    }

    /// A connection that has sent nothing yet.
    func wire() throws -> Wire { try Wire(port) }

    /// What is answered to these bytes.
    func ask(_ text: String) async throws -> Wire.Heard {
        let wire = try wire()
        wire.send(text)
        return await wire.rest()
    }

    /// A page, in a connection of its own.
    func page(_ path: String) async throws -> Wire.Heard {
        try await ask("GET \(path) HTTP/1.1\r\nHost: hearth.example\r\nConnection: close\r\n\r\n")
    }
}

extension ConnectionLimits {
    /// So long that no test sees their end, but for those that it says.
    static func patient(_ change: (inout ConnectionLimits) -> Void) -> ConnectionLimits {
        var limits = ConnectionLimits()
        let long = TimeAmount.hours(1)
        (limits.idle, limits.head, limits.body) = (long, long, long)
        (limits.untaken, limits.answer, limits.closing) = (long, long, .seconds(1))
        change(&limits)
        return limits
    }
}
