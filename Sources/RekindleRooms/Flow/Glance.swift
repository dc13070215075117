package import Foundation
package import RekindleCore
package import RekindleStore
package import RekindleVault

/// What a page will ask for by name, so that it is looked up in the same statement as the session.
package struct Glance: Sendable {
    /// Who looks, before anything of theirs has been read.
    package struct Looker: Sendable {
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

    let rows: @Sendable (Looker) -> Wanted

    /// Takes what names the rows.
    package init(_ rows: @escaping @Sendable (Looker) -> Wanted) { self.rows = rows }

    /// What there may be one of in one's own space.
    package static func own(_ types: any Content.Type...) -> Glance {
        Glance { looker in Wanted(personal: Set(types.map { looker.visitor.personal.onlyID($0) })) }
    }

    /// What was begun at these places.
    package static func drafts(_ places: [String]) -> Glance {
        Glance { looker in
            Wanted(personal: Set(places.map { looker.visitor.personal.onlyID(Draft.self, subject: $0) }))
        }
    }

    /// Both.
    package static func + (one: Glance, other: Glance) -> Glance { Glance { one.rows($0) + other.rows($0) } }

    /// What every page of somebody signed in asks for.
    static let somebody = Glance { looker in
        Wanted(
            personal: looker.own(Profile.self, Preferences.self),
            shared: Set([looker.visitor.shared?.partnerMemberID].compactMap(\.self)))
    }
}
