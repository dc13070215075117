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

    /// A place in a shared space; the database may know who shares one with whom.
    struct Connection: Codable, Sendable {
        enum Key: Codable, Sendable {
            case sealed(Data)
            /// Left while its owner was away; sealed by their own key at their next visit.
            case letter(Letter)
        }

        var space: SpaceID
        var partner: PersonID
        var key: Key

        var isInLetter: Bool { if case .letter = key { true } else { false } }
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
}
