package import RekindleStore

/// Rows that a request will ask for by name in somebody's spaces. They are looked up together with the rows of the session:
/// a statement costs more than a row.
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
