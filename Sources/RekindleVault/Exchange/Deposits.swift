import RekindleCore
import RekindleStore

/// Deposits of one joint function over one subject, in the space that two people share. Each of the two has one place.
/// An empty deposit is a deposit too: whoever keeps everything back writes the same row, of the same size, as whoever
/// releases all of it.
struct Deposits<Result: JointResult>: Sendable {
    let space: OpenSpace
    let subject: String
    let server: ServerKey

    /// A deposit's kind, which no record's kind can equal.
    private var kind: String { "deposit/\(Result.name)" }

    func id(_ author: PersonID) -> RowID {
        space.key.onlyID(kind: kind, author: author, subject: subject)
    }

    func row(_ author: PersonID) async throws(VaultFailure) -> Row? {
        try await space.row(id(author))
    }

    /// The write that leaves the reader's input, or nothing in the same shape, over their own earlier one.
    func leaving(_ input: Result.Input?, over old: Row?) throws(VaultFailure) -> Write {
        let version = space.vault.chance.version()
        let envelope = Envelope(author: space.reader, at: space.clock.now(), content: input)
        let packed = try envelope.packed(atLeast: Result.depositSize)
        guard packed.count == Padding.size(for: Result.depositSize) else { throw .notSealable }
        let sealed = try Seal.close(
            packed, key: space.key.depositKey(server), binding: binding(space.reader, version: version))
        return .put(
            space: space.id, id: id(space.reader), kind: space.key.kindTag(kind), sealed: sealed, due: nil,
            expires: nil, version: version, expecting: old?.version)
    }

    /// The writes that let both go, whether they are there or not.
    func removingBoth() -> [Write] {
        space.members.map { .delete(space: space.id, id: id($0), expecting: nil) }
    }

    /// Whether the reader's own holds something. What it holds is not handed out.
    func isFilled(_ row: Row) throws(VaultFailure) -> Bool {
        try Envelope<Result.Input?>.holdsSomething(plain(row, of: space.reader, item: .personal(owner: space.reader)))
    }

    /// What is to be left, where some of it may be what was left before.
    func input(_ releasing: Releasing<Result.Input>, over old: Row?) throws(VaultFailure) -> Result.Input? {
        switch releasing {
        case .input(let input): input
        case .nothing: nil
        case .asBefore:
            if let old { try open(old, of: space.reader, item: .personal(owner: space.reader)) } else { nil }
        }
    }

    /// Opens one deposit, for the joint function. Called for both at once or not at all.
    func input(_ row: Row, of author: PersonID) throws(VaultFailure) -> Result.Input? {
        try open(row, of: author, item: .deposit(members: space.members, areBothThere: true))
    }

    private func open(
        _ row: Row, of author: PersonID, item: ReadPolicy.Item
    ) throws(VaultFailure) -> Result.Input? {
        try Envelope<Result.Input?>.unpacked(plain(row, of: author, item: item)).content
    }

    private func plain(
        _ row: Row, of author: PersonID, item: ReadPolicy.Item
    ) throws(VaultFailure) -> [UInt8] {
        guard ReadPolicy.decide(item, reader: space.reader).mayRead else { throw .notYours }
        return try Seal.open(
            row.sealed, key: space.key.depositKey(server), binding: binding(author, version: row.version))
    }

    private func binding(_ author: PersonID, version: Int64) -> [UInt8] {
        let place = Binding(space: space.id, id: id(author), kind: space.key.kindTag(kind), version: version)
        return place.bytes + Array(subject.utf8) + author.bytes
    }
}
