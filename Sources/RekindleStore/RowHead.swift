/// Where a row is.
package struct RowPlace: Hashable, Sendable {
    package let space: SpaceID
    package let id: RowID

    /// Names a row in its space.
    package init(_ id: RowID, in space: SpaceID) {
        (self.space, self.id) = (space, id)
    }
}

/// The version and the expiry of a row: where both are the same, nobody has put it anew.
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

    /// Its version and expiry.
    package var head: RowHead { RowHead(version: version, expires: expires) }
}
