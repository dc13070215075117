import Foundation
import RekindleCore
import RekindleStore

/// Shared, since a decoder keeps no state from one call to the next, and making one takes as long as decoding a small
/// record.
private let decoder = JSONDecoder()

/// What is inside a seal: who wrote it, when, and what. Outside there is no author and no time.
struct Envelope<Value: Codable & Sendable>: Sendable {
    var author: PersonID
    var at: Date
    var content: Value

    /// Sixteen bytes of author, eight of seconds since 1970, the content as JSON; or as its own text. The format byte
    /// lets another follow without a migration.
    private static var json: UInt8 { 1 }
    private static var text: UInt8 { 2 }
    private static var authorSize: Int { 16 }
    private static var headSize: Int { authorSize + 8 }

    func packed(atLeast size: Int = 0) throws(VaultFailure) -> [UInt8] {
        let seconds = withUnsafeBytes(of: at.timeIntervalSince1970.bitPattern.bigEndian) { Array($0) }
        if let text = (content as? any KeptAsText)?.keptText {
            return Padding.fill(author.bytes + seconds + Array(text.utf8), format: Self.text, atLeast: size)
        }
        let encoder = JSONEncoder()
        encoder.outputFormatting = .sortedKeys
        guard let data = try? encoder.encode(content) else { throw .notSealable }
        return Padding.fill(author.bytes + seconds + data, format: Self.json, atLeast: size)
    }

    static func unpacked(_ bytes: [UInt8]) throws(VaultFailure) -> Self {
        let (format, inside) = try Padding.strip(bytes)
        guard inside.count >= headSize,
            let head = inside.withUnsafeBytes({ bytes in
                PersonID(UnsafeRawBufferPointer(rebasing: bytes[..<authorSize])).map {
                    (author: $0, seconds: bytes.loadUnaligned(fromByteOffset: authorSize, as: UInt64.self))
                }
            }),
            let content = content(inside.dropFirst(headSize), format)
        else { throw .damaged }
        let at = Date(timeIntervalSince1970: Double(bitPattern: UInt64(bigEndian: head.seconds)))
        return Envelope(author: head.author, at: at, content: content)
    }

    /// Whether there is a content at all, without taking one apart that is kept as text.
    static func holdsSomething<Some>(_ bytes: [UInt8]) throws(VaultFailure) -> Bool where Value == Some? {
        let (format, inside) = try Padding.strip(bytes)
        return try format == text ? inside.count > headSize : unpacked(bytes).content != nil
    }

    private static func content(_ bytes: ArraySlice<UInt8>, _ format: UInt8) -> Value? {
        switch format {
        case json: return try? decoder.decode(Value.self, from: Data(bytes))
        case text:
            guard let type = Value.self as? any KeptAsText.Type, let text = String(validating: bytes, as: UTF8.self)
            else { return nil }
            return type.init(keptText: text) as? Value
        default: return nil
        }
    }
}
