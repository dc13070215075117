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

    /// A space's key, bound to the space, so that that of another space does not pass for it.
    func seal(_ key: SpaceKey) throws(VaultFailure) -> Data {
        try seal(key.root, purpose: Self.purpose(key.space))
    }

    /// The key of a space of two, bound also to whether they share it now or did once.
    func seal(_ key: SpaceKey, _ role: PlaceRole) throws(VaultFailure) -> Data {
        try seal(key.root, purpose: Self.purpose(key.space, role))
    }

    /// The key of a space of two, which opens as what it was bound to and as nothing else.
    func open(_ sealed: Data, of space: SpaceID, _ role: PlaceRole) throws(VaultFailure) -> SpaceKey {
        SpaceKey(space: space, root: try open(sealed, purpose: Self.purpose(space, role)))
    }

    /// A space's key. Earlier versions bound it to the person alone.
    func open(_ sealed: Data, of space: SpaceID) throws(VaultFailure) -> SpaceKey {
        if let root = try? open(sealed, purpose: Self.purpose(space)) { return SpaceKey(space: space, root: root) }
        return SpaceKey(space: space, root: try open(sealed, purpose: "space"))
    }

    private static func purpose(_ space: SpaceID) -> String { "space/\(space.hex)" }

    private static func purpose(_ space: SpaceID, _ role: PlaceRole) -> String {
        "\(purpose(space))/\(role)"
    }

    func open(_ sealed: Data, purpose: String) throws(VaultFailure) -> SymmetricKey {
        try Seal.unwrap(sealed, with: root, purpose: "\(purpose)/\(person.hex)")
    }
}
