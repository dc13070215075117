import HTTPTypes
import Hummingbird
import HummingbirdTesting
import NIOCore
import RekindleSite
import RekindleTown
import Testing

/// Who is held up after too many failed tries: the machine that connects, unless it is the proxy in the settings.
/// Anybody can write a header, so only that proxy is believed, and of what it sends only the entry it wrote itself.
struct ForwardedAddressTests {
    private static let proxy = "192.0.2.1"
    private static let stranger = "192.0.2.66"
    private static let household = "198.51.100.7"
    private static let neighbour = "198.51.100.8"

    @Test(arguments: [nil, proxy])
    func `a forged address frees nobody and holds up nobody, with or without a proxy`(setting: String?) async throws {
        try await Self.with(proxy: setting) { town in
            for number in 0..<20 { try await town.guess(number, from: Self.stranger, "203.0.113.\(number)") }
            #expect(try await town.isHeldUp(from: Self.stranger, "203.0.113.99"))
            #expect(try await town.isHeldUp(from: Self.stranger, Self.proxy))
            #expect(try await !town.isHeldUp(from: Self.neighbour, Self.stranger))
            #expect(try await !town.isHeldUp(from: Self.neighbour, "203.0.113.0"))
        }
    }

    @Test(arguments: [nil, "203.0.113.4"])
    func `without that setting all that one proxy sends counts as its own`(setting: String?) async throws {
        try await Self.with(proxy: setting) { town in
            for number in 0..<20 { try await town.guess(number, from: Self.proxy, "198.51.100.\(number)") }
            #expect(try await town.isHeldUp(from: Self.proxy, "198.51.100.99"))
        }
    }

    @Test(
        arguments: [
            [household], ["203.0.113.5, \(household)"], ["\(neighbour),\(household)"], ["a wish,, \(household) "],
            [neighbour, household], ["\(household), \(neighbour)", "203.0.113.5,  \(household)"],
        ])
    func `from the proxy the last entry counts, whatever stands before it`(sent: [String]) async throws {
        try await Self.with(proxy: Self.proxy) { town in
            for number in 0..<20 { try await town.guess(number, from: Self.proxy, sent) }
            #expect(try await town.isHeldUp(from: Self.proxy, Self.household))
            #expect(try await town.isHeldUp(from: Self.proxy, "\(Self.neighbour), \(Self.household)"))
            #expect(try await town.isHeldUp(from: Self.household))
            #expect(try await !town.isHeldUp(from: Self.proxy, "\(Self.household), \(Self.neighbour)"))
            #expect(try await !town.isHeldUp(from: Self.proxy))
        }
    }

    @Test func `a household behind the proxy moves about within its network and stays one`() async throws {
        try await Self.with(proxy: Self.proxy) { town in
            for number in 0..<20 { try await town.guess(number, from: Self.proxy, "2001:db8:1:2::\(number)") }
            #expect(try await town.isHeldUp(from: Self.proxy, "2001:db8:1:2:ffff::1"))
            #expect(try await !town.isHeldUp(from: Self.proxy, "2001:db8:1:3::1"))
        }
    }

    @Test(arguments: [[], [""], [" "], [","]])
    func `a proxy that forwards nothing is counted itself`(sent: [String]) async throws {
        try await Self.with(proxy: Self.proxy) { town in
            for number in 0..<20 { try await town.guess(number, from: Self.proxy, sent) }
            #expect(try await town.isHeldUp(from: Self.proxy, sent))
            #expect(try await !town.isHeldUp(from: Self.proxy, Self.household))
        }
    }

    private static func with(
        proxy: String?, _ story: @escaping @Sendable (Town) async throws -> Void
    ) async throws {
        var settings = SiteSettings()
        settings.trustedProxy = proxy
        try await Town.with(settings: settings, story)
    }
}

extension Town {
    /// A try with a name and a password that are nobody's.
    @discardableResult
    fileprivate func guess(_ number: Int, from peer: String, _ forwarded: String...) async throws -> Received {
        try await guess(number, from: peer, forwarded)
    }

    @discardableResult
    fileprivate func guess(_ number: Int, from peer: String, _ forwarded: [String]) async throws -> Received {
        let name = try #require(HTTPField.Name("X-Forwarded-For"))
        let connection = Connection(
            site: site.router().buildResponder(), peer: try SocketAddress(ipAddress: peer, port: 4_711),
            lines: forwarded.map { HTTPField(name: name, value: $0) })
        return try await Application(responder: connection).test(.router) { client in
            try await Browser(client: client).trySignIn("guess-\(number)", password: "no")
        }
    }

    /// Whether somebody who has never failed is told to wait.
    fileprivate func isHeldUp(from peer: String, _ forwarded: String...) async throws -> Bool {
        try await isHeldUp(from: peer, forwarded)
    }

    fileprivate func isHeldUp(from peer: String, _ forwarded: [String]) async throws -> Bool {
        try await guess(-1, from: peer, forwarded).refusal?.contains("Try again in") == true
    }
}

/// Requests as they come in from this peer, with what it says of whom it speaks for, line by line.
private struct Connection<Inner: HTTPResponder>: HTTPResponder where Inner.Context == WebContext {
    let site: Inner
    let peer: SocketAddress
    let lines: [HTTPField]

    func respond(to request: Request, context: WebContext) async throws -> Response {
        var (head, context) = (request.head, context)
        head.headerFields.append(contentsOf: lines)
        context.remoteAddress = peer
        return try await site.respond(to: Request(head: head, body: request.body), context: context)
    }
}
