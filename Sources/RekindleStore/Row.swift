/// One stored row: sealed bytes under the few open values by which rows are found.
package struct Row: Equatable, Sendable {
    /// The space that holds the row.
    package var space: SpaceID
    /// The row's name, unique inside its space.
    package var id: RowID
    /// What sort of thing is sealed, told apart but not readable.
    package var kind: KindTag
    /// The token of what was last put: another one with every put, and nothing can be read from it.
    package var version: Int64
    /// The number of the space when the row was last put; no two rows of a space share one.
    package var sequence: Int64
    /// When something is to be done about the row, in Unix seconds.
    package var due: Int64?
    /// From when on the row may be purged, in Unix seconds.
    package var expires: Int64?
    /// The sealed bytes, which nothing in this layer can read.
    package var sealed: [UInt8]

    /// Makes a row from its values.
    package init(
        space: SpaceID, id: RowID, kind: KindTag, version: Int64, sequence: Int64, due: Int64?, expires: Int64?,
        sealed: [UInt8]
    ) {
        self.space = space
        self.id = id
        self.kind = kind
        self.version = version
        self.sequence = sequence
        self.due = due
        self.expires = expires
        self.sealed = sealed
    }
}
