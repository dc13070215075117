package import Crypto
import Foundation
import RekindleStore

/// A key left for somebody who is away: HPKE (X25519, HKDF-SHA256, AES-256-GCM, PSK mode) to their public key.
package struct Letter: Codable, Equatable, Sendable {
    var encapsulated: Data
    var sealed: Data

    /// The one set of algorithms that letters are written with.
    package static let suite = HPKE.Ciphersuite(kem: .Curve25519_HKDF_SHA256, kdf: .HKDF_SHA256, aead: .AES_GCM_256)

    /// Who it is for, which space and what purpose: a letter opens for nothing else.
    struct Address: Sendable {
        var person: PersonID
        var space: SpaceID
        var purpose: String

        var info: Data { Data(person.bytes + space.bytes + Array("letter/\(purpose)".utf8)) }
    }

    /// The purpose of a letter with the key of a space. Earlier versions did not say for what place.
    static func purpose(_ role: PlaceRole?) -> String { role.map { "space/\($0)" } ?? "space" }

    static func write(
        _ plain: [UInt8], to publicKey: Curve25519.KeyAgreement.PublicKey, address: Address, psk: SymmetricKey
    ) throws(VaultFailure) -> Letter {
        do {
            var sender = try HPKE.Sender(
                recipientKey: publicKey, ciphersuite: suite, info: address.info, presharedKey: psk,
                presharedKeyIdentifier: pskIdentifier)
            let sealed = try sender.seal(plain)
            return Letter(encapsulated: sender.encapsulatedKey, sealed: sealed)
        } catch {
            throw .damaged
        }
    }

    func open(
        with privateKey: Curve25519.KeyAgreement.PrivateKey, address: Address, psk: SymmetricKey
    ) throws(VaultFailure) -> [UInt8] {
        do {
            var recipient = try HPKE.Recipient(
                privateKey: privateKey, ciphersuite: Self.suite, info: address.info,
                encapsulatedKey: encapsulated, presharedKey: psk, presharedKeyIdentifier: Self.pskIdentifier)
            return Array(try recipient.open(sealed))
        } catch {
            throw .damaged
        }
    }

    private static let pskIdentifier = Data("rekindle/server/letters".utf8)
}
