import Foundation
import RekindleStore

/// What the database holds of a person: a public key and wrapped keys, no name.
struct PersonRow: Codable, Sendable {
    var publicKey: Data
    var privateKey: Data
    var personal: SpaceID
    var personalKey: Data
    var shared: Connection?
    var era: Era
    /// Places in spaces that were shared once, the newest last; nil where there are none, and in what earlier versions kept.
    var parted: [Connection]?

    /// A place in a shared space; the database may know who shares one with whom.
    struct Connection: Codable, Sendable {
        enum Key: Codable, Sendable {
            case sealed(Data)
            /// Left while its owner was away; sealed by their own key at their next visit.
            case letter(Letter)
            /// The whole place as it is for its owner, under the server's key, since a parting: for both alike, so that it
            /// does not show who was left, and as something that is not taken for a place of now. Until their next form.
            case covered(Data)
        }

        private enum CodingKeys: String, CodingKey { case space, partner, key, role, isUntidied }

        var space: SpaceID
        /// Nobody once they are erased: then only what they left in the space says who they were.
        var partner: PersonID
        var key: Key
        /// Nil in what earlier versions kept, which is bound to the space alone.
        var role: PlaceRole?
        /// True for whoever was left, until what is about the two in their own space has gone. It stands under the cover,
        /// and in plain sight in what earlier versions kept.
        var isUntidied: Bool?
        /// It was taken out of its cover to be read, and is never kept like that.
        var wasCovered = false

        /// Whether its key is still to be sealed by its owner's own, for its place. Of what was left, that comes with tidying.
        var isUnsettled: Bool {
            if wasCovered { return isUntidied != true }
            if case .letter = key { return true }
            return role == nil
        }
    }
}

extension PersonRow {
    private var connections: [Connection] { [shared].compactMap(\.self) + (parted ?? []) }

    /// Whether a key came in a letter, or is kept as an earlier version did, or under its cover. Asked of an uncovered row.
    var isUnsettled: Bool { connections.contains(where: \.isUnsettled) }
    /// Whether something about two is left in their own space that goes at their next write. Asked of an uncovered row.
    var isUntidied: Bool { parted?.contains { $0.isUntidied == true } ?? false }

    /// Whether they shared a space once, and did not let it go.
    var hasParted: Bool { parted != nil }

    /// Whether they have a key of this space.
    func holds(_ space: SpaceID) -> Bool { connections.contains { $0.space == space } }

    /// The place in the shared space is one of those of once from now on.
    mutating func part(_ covered: Connection) {
        (shared, parted) = (nil, (parted ?? []) + [covered])
    }

    /// Gives the key of a space that was shared once away.
    mutating func letGo(_ space: SpaceID) {
        let others = (parted ?? []).filter { $0.space != space }
        parted = others.isEmpty ? nil : others
    }

    /// Says of nobody any more that they were this person.
    mutating func forget(_ person: PersonID) {
        parted = parted?.map { connection in
            var connection = connection
            if connection.partner == person { connection.partner = .nobody }
            return connection
        }
    }
}
