import Crypto
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
        }

        var space: SpaceID
        /// Nobody once they are erased: then only what they left in the space says who they were.
        var partner: PersonID
        var key: Key
        /// True for whoever was left, until what is about the two in their own space has gone.
        var isUntidied: Bool?

        var isInLetter: Bool { if case .letter = key { true } else { false } }
    }
}

extension PersonRow {
    private var connections: [Connection] { [shared].compactMap(\.self) + (parted ?? []) }

    /// Whether a key came in a letter that has not been settled yet.
    var hasLetter: Bool { connections.contains(where: \.isInLetter) }
    /// Whether something about two is left in their own space that goes at their next write.
    var isUntidied: Bool { parted?.contains { $0.isUntidied == true } ?? false }

    /// Whether they shared a space once, and did not let it go.
    var hasParted: Bool { parted != nil }

    /// Whether they have a key of this space.
    func holds(_ space: SpaceID) -> Bool { connections.contains { $0.space == space } }

    /// The place in the shared space is one of those of once from now on.
    mutating func part(isLeft: Bool) {
        guard var connection = shared else { return }
        connection.isUntidied = isLeft ? true : nil
        (shared, parted) = (nil, (parted ?? []) + [connection])
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

extension PersonKey {
    /// A new person row with a personal space of their own.
    func newRow(personal: SpaceKey, era: Era) throws(VaultFailure) -> PersonRow {
        let pair = Curve25519.KeyAgreement.PrivateKey()
        return PersonRow(
            publicKey: pair.publicKey.rawRepresentation,
            privateKey: try seal(SymmetricKey(data: pair.rawRepresentation), purpose: "private"),
            personal: personal.space, personalKey: try seal(personal), shared: nil, era: era)
    }

    /// The person's public key as their private one has it. A database that names another one would have letters written to
    /// somebody else.
    func publicKey(_ row: PersonRow) throws(VaultFailure) -> Data {
        let bytes = try open(row.privateKey, purpose: "private").bytes
        guard let pair = try? Curve25519.KeyAgreement.PrivateKey(rawRepresentation: bytes),
            pair.publicKey.rawRepresentation == row.publicKey
        else { throw .damaged }
        return row.publicKey
    }

    func personalKey(_ row: PersonRow) throws(VaultFailure) -> SpaceKey {
        try open(row.personalKey, of: row.personal)
    }

    /// The shared space's key, out of its seal or out of the letter that brought it.
    func sharedKey(
        _ connection: PersonRow.Connection, row: PersonRow, server: ServerKey
    ) throws(VaultFailure) -> SpaceKey {
        switch connection.key {
        case .sealed(let sealed):
            return try open(sealed, of: connection.space)
        case .letter(let letter):
            let bytes = try open(row.privateKey, purpose: "private").bytes
            guard let pair = try? Curve25519.KeyAgreement.PrivateKey(rawRepresentation: bytes) else { throw .damaged }
            let address = Letter.Address(person: person, space: connection.space, purpose: "space")
            let root = try letter.open(with: pair, address: address, psk: server.key(for: .letters))
            return SpaceKey(space: connection.space, root: SymmetricKey(data: root))
        }
    }

    /// The same place, with its key sealed by the person's own where it came in a letter.
    func settled(
        _ connection: PersonRow.Connection, row: PersonRow, server: ServerKey
    ) throws(VaultFailure) -> PersonRow.Connection {
        guard connection.isInLetter else { return connection }
        var settled = connection
        settled.key = .sealed(try seal(try sharedKey(connection, row: row, server: server)))
        return settled
    }
}
