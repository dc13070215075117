/// Where a row is.
package struct RowPlace: Hashable, Sendable {
    package let space: SpaceID
    package let id: RowID

    /// Names a row in its space.
    package init(_ id: RowID, in space: SpaceID) {
        (self.space, self.id) = (space, id)
    }
}

/// What tells whether a row is still as somebody knows it, without its sealed bytes.
package struct RowHead: Equatable, Sendable {
    package let version: Int64
    package let expires: Int64?

    /// Takes what a row says.
    package init(version: Int64, expires: Int64?) {
        (self.version, self.expires) = (version, expires)
    }
}

extension Row {
    /// Where it is.
    package var place: RowPlace { RowPlace(id, in: space) }

    /// What tells it from what it was before.
    package var head: RowHead { RowHead(version: version, expires: expires) }
}
