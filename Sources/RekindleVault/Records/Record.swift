package import Foundation
package import RekindleCore
package import RekindleStore

/// One sealed thing in a space, opened.
package struct Record<Value: Content>: Equatable, Sendable {
    package var id: RowID
    /// Another token with every write; a form carries it so that nobody overwrites what they have not seen.
    package var version: Int64
    /// The space's own count at the last change: newer is larger.
    package var sequence: Int64
    package var author: PersonID
    package var at: Date
    /// When something is to be done about it, and from when on it may be purged, in Unix seconds.
    package var due: Int64?
    package var expires: Int64?
    package var content: Value

    /// The id as text, for addresses and fields.
    package var name: String { id.hex }
}

extension Record {
    /// What lies in no space, such as what a file says of a record: it has no id and no number.
    package init(_ content: Value, at moment: Date) {
        self.init(
            id: RowID(), version: 0, sequence: 0, author: .nobody, at: moment, due: nil, expires: nil, content: content)
    }
}
