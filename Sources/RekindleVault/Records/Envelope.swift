import Foundation
import RekindleStore

/// One for all: it holds nothing from one record to the next, and making one takes as long as a small record.
private let decoder = JSONDecoder()

/// What is inside a seal: who wrote it, when, and what. Outside there is no author and no time.
struct Envelope<Value: Codable & Sendable>: Sendable {
    var author: PersonID
    var at: Date
    var content: Value

    /// The only format so far: sixteen bytes of author, eight of seconds since 1970, the content as JSON. The format
    /// byte lets another follow without a migration.
    private static var plain: UInt8 { 1 }
    private static var authorSize: Int { 16 }
    private static var headSize: Int { authorSize + 8 }

    func packed(atLeast size: Int = 0) throws(VaultFailure) -> [UInt8] {
        let encoder = JSONEncoder()
        encoder.outputFormatting = .sortedKeys
        guard let data = try? encoder.encode(content) else { throw .notSealable }
        let seconds = withUnsafeBytes(of: at.timeIntervalSince1970.bitPattern.bigEndian) { Array($0) }
        return Padding.fill(author.bytes + seconds + data, format: Self.plain, atLeast: size)
    }

    static func unpacked(_ bytes: [UInt8]) throws(VaultFailure) -> Self {
        let (format, inside) = try Padding.strip(bytes)
        guard format == plain, inside.count >= headSize,
            let head = inside.withUnsafeBytes({ bytes in
                PersonID(UnsafeRawBufferPointer(rebasing: bytes[..<authorSize])).map {
                    (author: $0, seconds: bytes.loadUnaligned(fromByteOffset: authorSize, as: UInt64.self))
                }
            }),
            let content = try? decoder.decode(Value.self, from: Data(inside.dropFirst(headSize)))
        else { throw .damaged }
        let at = Date(timeIntervalSince1970: Double(bitPattern: UInt64(bigEndian: head.seconds)))
        return Envelope(author: head.author, at: at, content: content)
    }
}
