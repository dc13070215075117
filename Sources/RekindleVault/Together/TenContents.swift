package import RekindleCore
package import RekindleStore

extension Ten: Content {
    package static var kind: String { "ten" }
    package static var label: Label { .bothOfYou }
}

extension OpenSpace {
    /// What the last ten minutes left, for the two in a shared space and for one in a personal one. It is nobody's in
    /// particular: either may change it.
    package func ten() async throws(VaultFailure) -> Record<Ten>? {
        try await record(Ten.self, tenID)
    }

    /// Where they are kept.
    package var tenID: RowID { onlyID(Ten.self, author: .nobody) }

    /// The change that keeps what these ten minutes leave, over the version somebody has seen.
    package func setting(_ ten: Ten, over version: Int64?) throws(VaultFailure) -> Change {
        try setting(ten, author: .nobody, expecting: version)
    }
}
