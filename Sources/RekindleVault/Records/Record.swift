package import Foundation
package import RekindleCore
package import RekindleStore

/// One sealed thing in a space, opened.
package struct Record<Value: Content>: Equatable, Sendable {
    package var id: RowID
    /// Rises by one with every change; a form carries it so that nobody overwrites what they have not seen.
    package var version: Int64
    /// The space's own count at the last change: newer is larger.
    package var sequence: Int64
    package var author: PersonID
    package var at: Date
    package var content: Value

    /// The id as text, for addresses and fields.
    package var name: String { id.hex }
}
