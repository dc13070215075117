package import RekindleStore

/// Ids of rows in somebody's spaces that a request will look up. They are read in the statement that reads the rows of
/// the session, since a statement costs more than a row.
package struct Wanted: Equatable, Sendable {
    package var personal: Set<RowID>
    /// Nothing of it is looked up while somebody is alone.
    package var shared: Set<RowID>

    /// Names the rows.
    package init(personal: Set<RowID> = [], shared: Set<RowID> = []) {
        (self.personal, self.shared) = (personal, shared)
    }

    /// Both together.
    package static func + (one: Wanted, other: Wanted) -> Wanted {
        Wanted(personal: one.personal.union(other.personal), shared: one.shared.union(other.shared))
    }
}
