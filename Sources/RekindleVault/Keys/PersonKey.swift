import Crypto
import Foundation
import RekindleStore

/// A person's key and what it opens directly.
struct PersonKey: Sendable {
    let person: PersonID
    let root: SymmetricKey

    static func random(by chance: Randomness) -> PersonKey { PersonKey(person: chance.tag(), root: chance.key()) }

    func seal(_ key: SymmetricKey, purpose: String) throws(VaultFailure) -> Data {
        try Seal.wrap(key, with: root, purpose: "\(purpose)/\(person.hex)")
    }

    func open(_ sealed: Data, purpose: String) throws(VaultFailure) -> SymmetricKey {
        try Seal.unwrap(sealed, with: root, purpose: "\(purpose)/\(person.hex)")
    }
}
