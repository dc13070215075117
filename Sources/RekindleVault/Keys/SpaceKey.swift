import Crypto
import RekindleCore
import RekindleStore

/// A space's key and what follows from it. Whoever has it can read the space: that is the whole access model.
struct SpaceKey: Sendable {
    let space: SpaceID
    let root: SymmetricKey
    /// Seals the space's records.
    let records: SymmetricKey
    /// Ready for whatever is to be named: setting up the key takes longer than naming.
    private let names: HMAC<SHA256>

    init(space: SpaceID, root: SymmetricKey) {
        self.space = space
        self.root = root
        records = root.derived("space/records")
        names = HMAC<SHA256>(key: root.derived("space/names"))
    }

    static func random() -> SpaceKey {
        SpaceKey(space: .random(), root: SymmetricKey(size: .bits256))
    }

    /// From the key and not from the id, which a copy of the database shows.
    var seed: Seed {
        let number: RowID = keyedTag(names, [Array("seed".utf8)])
        return Seed(number.bytes)
    }

    func kindTag(_ kind: String) -> KindTag {
        keyedTag(names, [Array("kind".utf8), Array(kind.utf8)])
    }

    /// The id of what may exist once for this kind, author and subject.
    func onlyID(kind: String, author: PersonID, subject: String) -> RowID {
        keyedTag(names, [Array("once".utf8), Array(kind.utf8), author.bytes, Array(subject.utf8)])
    }

    /// What both deposits of a joint function are sealed with: neither the space's key nor the server's alone opens one.
    func depositKey(_ server: ServerKey) -> SymmetricKey {
        root.derived("deposits", salt: server.key(for: .deposits).bytes)
    }
}
