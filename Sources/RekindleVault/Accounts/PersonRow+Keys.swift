import Crypto
import Foundation
import RekindleStore

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

    /// The key of a space that they share or shared, out of its seal or out of the letter that brought it; of an uncovered row.
    func sharedKey(
        _ connection: PersonRow.Connection, row: PersonRow, server: ServerKey
    ) throws(VaultFailure) -> SpaceKey {
        switch connection.key {
        case .sealed(let sealed):
            guard let role = connection.role else { return try open(sealed, of: connection.space) }
            return try open(sealed, of: connection.space, role)
        case .letter(let letter):
            let bytes = try open(row.privateKey, purpose: "private").bytes
            guard let pair = try? Curve25519.KeyAgreement.PrivateKey(rawRepresentation: bytes) else { throw .damaged }
            let address = Letter.Address(
                person: person, space: connection.space, purpose: Letter.purpose(connection.role))
            let root = try letter.open(with: pair, address: address, psk: server.key(for: .letters))
            return SpaceKey(space: connection.space, root: SymmetricKey(data: root))
        case .covered:
            throw .damaged
        }
    }

    /// The same place, with its key sealed by the person's own and bound to what the place is.
    func settled(
        _ connection: PersonRow.Connection, as role: PlaceRole, row: PersonRow, server: ServerKey
    ) throws(VaultFailure) -> PersonRow.Connection {
        var settled = connection
        settled.key = .sealed(try seal(try sharedKey(connection, row: row, server: server), role))
        (settled.role, settled.wasCovered) = (role, false)
        return settled
    }
}
