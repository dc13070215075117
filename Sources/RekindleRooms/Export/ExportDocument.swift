import Foundation
import RekindleCore
package import RekindleVault

/// The one document of an export, `rekindle.json`, piece by piece: docs/export.md says what is in it.
package struct ExportDocument: Sendable {
    /// Rises with every change that a reader of earlier files has to know of.
    package static let schema = KeptEntry.schema

    private enum Stage { case head, first, further, over }

    private let head: String
    private var stream: KeptStream
    private var stage = Stage.head
    /// What it was made of so far.
    package private(set) var things: KeptAgain

    /// Begins the document of all that somebody may read.
    /// - Parameter most: how many things are held for the book beside it.
    package init(
        of me: Context, _ features: [Feature], holding most: Int = KeptAgain.mostThings
    ) async throws(VaultFailure) {
        stream = try await KeptStream(of: me, features)
        things = KeptAgain(most: most)
        head = #"{"made":"\#(me.zone.day(of: me.now))","schema":\#(Self.schema),"things":["#
    }

    /// The next piece; nil after the last one.
    package mutating func next() async throws(VaultFailure) -> [UInt8]? {
        switch stage {
        case .head:
            stage = .first
            return Array(head.utf8)
        case .first, .further:
            guard let entry = try await stream.next() else {
                stage = .over
                return Array("\n]}\n".utf8)
            }
            let separator = stage == .first ? "\n" : ",\n"
            stage = .further
            let piece = Array(separator.utf8) + entry.json()
            things.hold(entry, of: piece.count, before: stream)
            return piece
        case .over: return nil
        }
    }
}
