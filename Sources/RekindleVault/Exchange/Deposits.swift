import Crypto
import RekindleCore
import RekindleStore

/// Deposits of one joint function over one subject, in the space that two people share.
struct Deposits<Result: JointResult>: Sendable {
    let space: OpenSpace
    let subject: String
    let server: ServerKey

    /// Deposits are equally long, or their size would tell how much somebody brought.
    private static var size: Int { 4_096 }

    /// A deposit's kind, which no record's kind can equal.
    private var kind: String { "deposit/\(Result.name)" }

    func id(_ author: PersonID) -> RowID {
        space.key.onlyID(kind: kind, author: author, subject: subject)
    }

    func row(_ author: PersonID) async throws(VaultFailure) -> Row? {
        try await space.row(id(author))
    }

    /// The change that leaves the reader's input, over their own earlier one.
    func leaving(_ input: Result.Input, over old: Row?) throws(VaultFailure) -> Write {
        let version = (old?.version ?? 0) + 1
        let envelope = Envelope(author: space.reader, at: space.clock.now(), content: input)
        let sealed = try Seal.close(
            try envelope.packed(atLeast: Self.size), key: space.key.depositKey(server),
            binding: binding(space.reader, version: version))
        return .put(
            space: space.id, id: id(space.reader), kind: space.key.kindTag(kind), sealed: sealed, due: nil,
            expires: nil, expecting: old?.version)
    }

    func removing(_ row: Row) -> Write {
        .delete(space: space.id, id: row.id, expecting: row.version)
    }

    /// Opens one deposit. Called for both at once or not at all.
    func open(_ row: Row, of author: PersonID) throws(VaultFailure) -> Result.Input {
        let item = ReadPolicy.Item.deposit(members: space.members, areBothThere: true)
        guard ReadPolicy.decide(item, reader: space.reader).mayRead else { throw .notYours }
        let plain = try Seal.open(
            row.sealed, key: space.key.depositKey(server), binding: binding(author, version: row.version))
        return try Envelope<Result.Input>.unpacked(plain).content
    }

    private func binding(_ author: PersonID, version: Int64) -> [UInt8] {
        let place = Binding(space: space.id, id: id(author), kind: space.key.kindTag(kind), version: version)
        return place.bytes + Array(subject.utf8) + author.bytes
    }
}
