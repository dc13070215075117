import RekindleArchive
import RekindleHTML

/// A zip on its way out: what has been compressed of it waits until there is enough of it to be sent.
struct OutgoingZip {
    /// About so many bytes go out at once.
    private static let pieceSize = 65_536

    /// The fastest way: the file goes out once, a third larger, and somebody waits for it.
    private let zip = ZipWriter(level: 1)
    private var waiting: [UInt8] = []

    init() { waiting.reserveCapacity(2 * Self.pieceSize) }

    /// Begins a file.
    mutating func begin(_ name: String) throws {
        try zip.begin(name)
        take()
    }

    /// Writes on in it.
    mutating func write(_ bytes: [UInt8]) throws {
        try zip.write(bytes)
        take()
    }

    /// Ends it.
    mutating func end() throws {
        try zip.end()
        take()
    }

    /// Ends it with this.
    mutating func end(with html: HTML) throws {
        try write(html.bytes)
        try end()
    }

    /// A whole file.
    mutating func add(_ name: String, _ text: String) throws {
        try begin(name)
        try write(Array(text.utf8))
        try end()
    }

    /// A whole page.
    mutating func add(_ name: String, _ html: HTML) throws {
        try begin(name)
        try end(with: html)
    }

    /// Ends all of it.
    mutating func finish() throws {
        try zip.finish()
        take()
    }

    /// Sends what waits, where it is enough.
    mutating func sendIfLong(to send: Papers.Send) async throws {
        if waiting.count >= Self.pieceSize { try await self.send(to: send) }
    }

    /// Sends what waits.
    mutating func send(to send: Papers.Send) async throws {
        if waiting.isEmpty { return }
        try await send(waiting)
        waiting.removeAll(keepingCapacity: true)
    }

    private mutating func take() { waiting += zip.take() }
}
