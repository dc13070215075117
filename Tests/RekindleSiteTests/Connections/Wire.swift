import Foundation

/// A client that sends whatever bytes it likes, and hears what comes until the other closes.
final class Wire: Sendable {
    /// What came, and whether the other closed; false where it still had not after a long while.
    struct Heard: Sendable {
        var text: String
        var isClosed: Bool

        /// The statuses of all answers.
        var statuses: [String] { text.matches(of: /HTTP\/1\.1 (\d\d\d)/).map { String($0.output.1) } }
    }

    /// Longer than any limit of a test.
    private static let patience: Int32 = 20_000
    private let socket: Int32

    init(_ port: Int) throws {
        socket = Foundation.socket(AF_INET, Self.stream, 0)
        var address = sockaddr_in()
        (address.sin_family, address.sin_port) = (sa_family_t(AF_INET), UInt16(port).bigEndian)
        address.sin_addr.s_addr = UInt32(0x7F00_0001).bigEndian
        let size = socklen_t(MemoryLayout<sockaddr_in>.size)
        let isThere = withUnsafePointer(to: &address) { place in
            place.withMemoryRebound(to: sockaddr.self, capacity: 1) { connect(socket, $0, size) == 0 }
        }
        guard isThere else { throw POSIXError(.ECONNREFUSED) }
    }

    deinit { close(socket) }

    /// Sends all of it. False where the other has closed.
    @discardableResult
    func send(_ text: String) -> Bool {
        var bytes = Array(text.utf8)[...]
        while !bytes.isEmpty {
            let sent = bytes.withUnsafeBytes { Foundation.send(socket, $0.baseAddress, $0.count, Self.quietly) }
            guard sent > 0 else { return false }
            bytes = bytes.dropFirst(sent)
        }
        return true
    }

    /// Says that nothing more will be sent.
    func stopSending() { shutdown(socket, Int32(SHUT_WR)) }

    /// Asks for a page and goes on listening; whether anything came of it.
    func isAnswered() async -> Bool {
        send("GET /healthz HTTP/1.1\r\nHost: hearth.example\r\n\r\n")
        return await Self.apart { self.comes(within: Self.patience) }
    }

    /// Everything that comes until the other closes.
    func rest() async -> Heard { await Self.apart { self.read() } }

    /// Sends a byte at a time for as long as the other listens, and takes nothing.
    func drip(_ byte: String) async -> Heard {
        await Self.apart {
            while self.comes(within: 10) == false { self.send(byte) }
            return self.read()
        }
    }

    /// Sends this a thousand times; whether the other closed before.
    func isHungUpOn(sending text: String) async -> Bool {
        await Self.apart { (0..<1_000).contains { _ in !self.send(text) } }
    }

    /// Takes nothing until the other gives up.
    func waitWithoutTaking() async -> Bool {
        await Self.apart {
            var state = pollfd(fd: self.socket, events: 0, revents: 0)
            return poll(&state, 1, Self.patience) == 1
        }
    }

    private func read() -> Heard {
        var (text, bytes) = ([UInt8](), [UInt8](repeating: 0, count: 65_536))
        while comes(within: Self.patience) {
            let count = recv(socket, &bytes, bytes.count, 0)
            guard count > 0 else { return Heard(text: String(decoding: text, as: UTF8.self), isClosed: true) }
            text += bytes[..<count]
        }
        return Heard(text: String(decoding: text, as: UTF8.self), isClosed: false)
    }

    private func comes(within milliseconds: Int32) -> Bool {
        var state = pollfd(fd: socket, events: Int16(POLLIN), revents: 0)
        return poll(&state, 1, milliseconds) == 1
    }

    /// On a thread that may wait.
    private static func apart<Value: Sendable>(_ work: @escaping @Sendable () -> Value) async -> Value {
        await withCheckedContinuation { continuation in
            Thread.detachNewThread { continuation.resume(returning: work()) }
        }
    }

    #if os(Linux)
        private static let stream = Int32(SOCK_STREAM.rawValue)
        private static let quietly = Int32(MSG_NOSIGNAL)
    #else
        private static let stream = SOCK_STREAM
        private static let quietly: Int32 = 0
    #endif
}
