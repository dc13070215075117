import Crypto
import RekindleCore
import RekindleStore
import Synchronization

/// A space's key and what follows from it. Whoever has it can read the space: that is the whole access model.
final class SpaceKey: Sendable {
    let space: SpaceID
    let root: SymmetricKey
    /// Seals the space's records.
    let records: SymmetricKey
    /// Caches the HMAC state with the names key hashed in, which takes longer than a tag; each tag begins with a copy.
    private let names: HMAC<SHA256>
    private let derived = Mutex(Derived())

    /// Caches what is derived from the key and never changes: a page asks for each of them many times.
    private struct Derived {
        var kinds: [String: KindTag] = [:]
        var deposits: SymmetricKey?
        var depositNames: HMAC<SHA256>?
        /// The ids without a subject, at most one for each kind and author; those with one would grow without a bound.
        var names: [Name: RowID] = [:]
        var seed: Seed?
    }

    private struct Name: Hashable {
        var kind: String
        var author: PersonID
    }

    init(space: SpaceID, root: SymmetricKey) {
        self.space = space
        self.root = root
        records = root.derived("space/records")
        names = HMAC<SHA256>(key: root.derived("space/names"))
    }

    static func random(by chance: Randomness) -> SpaceKey { SpaceKey(space: chance.tag(), root: chance.key()) }

    /// From the keys and not from the id, which a copy of the database shows. Neither key alone gives it: whoever has the
    /// space's and a copy of the files cannot reckon what the other is offered, and take what they left out for a no.
    func seed(_ server: ServerKey) -> Seed {
        let names = depositNames(server)
        return derived.withLock { derived in
            if let known = derived.seed { return known }
            let number: RowID = keyedTag(names, [Array("seed".utf8)])
            let seed = Seed(number.bytes)
            derived.seed = seed
            return seed
        }
    }

    func kindTag(_ kind: String) -> KindTag {
        derived.withLock { derived in
            if let known = derived.kinds[kind] { return known }
            let tag: KindTag = keyedTag(names, [Array("kind".utf8), Array(kind.utf8)])
            derived.kinds[kind] = tag
            return tag
        }
    }

    /// The id of what may exist once for this kind, author and subject.
    func onlyID(kind: String, author: PersonID, subject: String) -> RowID {
        guard subject.isEmpty else { return name(kind, author, subject) }
        return derived.withLock { derived in
            let place = Name(kind: kind, author: author)
            if let known = derived.names[place] { return known }
            let id = name(kind, author, subject)
            derived.names[place] = id
            return id
        }
    }

    /// What many bytes are called, which whoever has not the key cannot tell from them.
    func name(of bytes: [UInt8]) -> RowID { keyedTag(names, [Array("bytes".utf8), bytes]) }

    private func name(_ kind: String, _ author: PersonID, _ subject: String) -> RowID {
        keyedTag(names, Self.place(kind, author, subject))
    }

    private static func place(_ kind: String, _ author: PersonID, _ subject: String) -> [[UInt8]] {
        [Array("once".utf8), Array(kind.utf8), author.bytes, Array(subject.utf8)]
    }

    /// Where somebody's deposit lies. Neither the space's key nor the server's alone names the place: whoever has the
    /// one and a copy of the files cannot try what the other may have answered.
    func depositID(kind: String, author: PersonID, subject: String, _ server: ServerKey) -> RowID {
        keyedTag(depositNames(server), Self.place(kind, author, subject))
    }

    /// What all deposits have as their kind, of whatever joint function: whoever has left one knows the tag, and is to
    /// count by it nothing that the other left for one of them.
    func depositTag(_ server: ServerKey) -> KindTag {
        keyedTag(depositNames(server), [Array("deposits".utf8)])
    }

    /// What those of one joint function had as theirs in earlier versions.
    func earlierDepositTags(_ kind: String, _ server: ServerKey) -> Set<KindTag> {
        [keyedTag(depositNames(server), [Array("kind".utf8), Array(kind.utf8)]), kindTag(kind)]
    }

    private func depositNames(_ server: ServerKey) -> HMAC<SHA256> {
        derived.withLock { derived in
            if let known = derived.depositNames { return known }
            let names = HMAC<SHA256>(key: root.derived("deposits/names", salt: server.key(for: .deposits).bytes))
            derived.depositNames = names
            return names
        }
    }

    /// What both deposits of a joint function are sealed with: neither the space's key nor the server's alone opens
    /// one.
    func depositKey(_ server: ServerKey) -> SymmetricKey {
        derived.withLock { derived in
            if let known = derived.deposits { return known }
            let key = root.derived("deposits", salt: server.key(for: .deposits).bytes)
            derived.deposits = key
            return key
        }
    }
}
