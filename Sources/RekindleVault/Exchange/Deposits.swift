import RekindleCore
import RekindleStore

/// Deposits of one joint function over one subject, in the space that two people share. Each of the two has one place.
/// An empty deposit is a deposit too: whoever keeps everything back writes the same row, of the same size, as whoever
/// releases all of it.
struct Deposits<Result: JointResult>: Sendable {
    let space: OpenSpace
    let subject: String
    let server: ServerKey

    /// The same ones, read through this.
    func at(_ space: OpenSpace) -> Deposits { Deposits(space: space, subject: subject, server: server) }

    /// By this, which no record's kind can equal, the places of one function's deposits differ from another's.
    private var kind: String { "deposit/\(Result.name)" }

    private func id(_ author: PersonID) -> RowID {
        space.key.depositID(kind: kind, author: author, subject: subject, server)
    }

    /// Where earlier versions left it: the space's key alone named the place.
    private func earlierID(_ author: PersonID) -> RowID {
        space.key.onlyID(kind: kind, author: author, subject: subject)
    }

    /// Wherever somebody's may lie.
    func places(of author: PersonID) -> Set<RowID> { [id(author), earlierID(author)] }

    func row(_ author: PersonID) async throws(VaultFailure) -> Row? {
        if let row = try await space.row(id(author)) { return row }
        return try await space.row(earlierID(author))
    }

    /// The writes that leave the reader's input, or nothing in the same shape, over their own earlier one: one, but for
    /// an earlier one of an earlier version, which goes.
    func leaving(_ input: Result.Input?, over old: Row?) throws(VaultFailure) -> [Write] {
        let (version, id, tag) = (space.vault.chance.version(), id(space.reader), space.key.depositTag(server))
        let envelope = Envelope(author: space.reader, at: space.clock.now(), content: input)
        let packed = try envelope.packed(atLeast: Result.depositSize)
        guard packed.count == Padding.size(for: Result.depositSize) else { throw .notSealable }
        let binding = binding(space.reader, at: Binding(space: space.id, id: id, kind: tag, version: version))
        let sealed = try Seal.close(packed, key: space.key.depositKey(server), binding: binding)
        let isHere = old?.id == id
        let leaving = Write.put(
            space: space.id, id: id, kind: tag, sealed: sealed, due: nil, expires: nil, version: version,
            expecting: isHere ? old?.version : nil)
        guard let old, !isHere else { return [leaving] }
        return [leaving, .delete(space: space.id, id: old.id, expecting: old.version)]
    }

    /// The writes that let both go, whether they are there or not.
    func removingBoth() async throws(VaultFailure) -> [Write] {
        var writes: [Write] = []
        for member in space.members {
            writes.append(.delete(space: space.id, id: try await row(member)?.id ?? id(member), expecting: nil))
        }
        return writes
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
        let place = Binding(space: space.id, id: row.id, kind: row.kind, version: row.version)
        return try Seal.open(row.sealed, key: space.key.depositKey(server), binding: binding(author, at: place))
    }

    /// Bound to where the row lies and to the kind that it has there, such as in earlier versions one of its function's own.
    private func binding(_ author: PersonID, at place: Binding) -> [UInt8] {
        place.bytes + Array(subject.utf8) + author.bytes
    }
}
