import Foundation

/// What is inside a seal: who wrote it, when, and what. Outside there is no author and no time.
struct Envelope<Value: Codable & Sendable>: Codable, Sendable {
    var author: PersonID
    var at: Date
    var content: Value

    /// The only codec so far. The format byte lets another follow without a migration.
    private static var json: UInt8 { 1 }

    func packed(atLeast size: Int = 0) throws(VaultFailure) -> [UInt8] {
        let encoder = JSONEncoder()
        encoder.outputFormatting = .sortedKeys
        guard let data = try? encoder.encode(self) else { throw .damaged }
        return Padding.fill(Array(data), format: Self.json, atLeast: size)
    }

    static func unpacked(_ bytes: [UInt8]) throws(VaultFailure) -> Self {
        let (format, content) = try Padding.strip(bytes)
        guard format == json, let envelope = try? JSONDecoder().decode(Self.self, from: Data(content)) else {
            throw .damaged
        }
        return envelope
    }
}
