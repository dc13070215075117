package import Foundation
package import RekindleCore
package import RekindleStore
package import RekindleVault

/// Names the rows that a page will look up, so that they are read in the statement that reads the session.
package struct Glance: Sendable {
    /// Who looks, before anything of theirs has been read.
    package struct Reader: Sendable {
        package let vault: Vault
        package let visitor: Visitor
        package let now: Date

        /// Names of what there may be one of in one's own space.
        package func own(_ types: any Content.Type...) -> Set<RowID> {
            Set(types.map { visitor.personal.onlyID($0) })
        }

        /// Where the notes for Today are that the two share.
        var sharedNotes: Set<RowID> {
            visitor.shared.map { [$0.onlyID(SharedToday.self, author: .nobody)] } ?? []
        }
    }

    let rows: @Sendable (Reader) -> Wanted

    /// Takes a function that gives their ids, once the spaces are known.
    package init(_ rows: @escaping @Sendable (Reader) -> Wanted) { self.rows = rows }

    /// The rows of kinds that there may be one of in one's own space.
    package static func own(_ types: any Content.Type...) -> Glance {
        Glance { reader in Wanted(personal: Set(types.map { reader.visitor.personal.onlyID($0) })) }
    }

    /// The drafts of forms at these addresses.
    package static func drafts(_ places: [String]) -> Glance {
        Glance { reader in
            Wanted(personal: Set(places.flatMap { Vault.draftRows(for: $0, in: reader.visitor.personal) }))
        }
    }

    /// Both.
    package static func + (one: Glance, other: Glance) -> Glance { Glance { one.rows($0) + other.rows($0) } }

    /// The rows that every page of somebody signed in looks up.
    static let somebody = Glance { reader in
        Wanted(
            personal: reader.own(Profile.self, Preferences.self),
            shared: Set([reader.visitor.shared?.partnerMemberID].compactMap(\.self)))
    }
}
