package import RekindleCore
import RekindleStore
package import RekindleVault

/// What a room says of one kind that it keeps: how a file says it, or why no file does. A test fails for a kind that no
/// room says anything of.
package struct Keeping: Sendable {
    /// Reads the newest rows of it, or of those that were put before a number of the space.
    typealias Reading = @Sendable (OpenSpace, Context, Int64?, Int) async throws(VaultFailure) -> [KeptRow]
    typealias Counting = @Sendable (OpenSpace, Context) async throws(VaultFailure) -> Int

    /// The kind as it is kept.
    package let kind: String
    /// The word for it in files and on pages, frozen; nil for what nobody could read and nobody counts.
    package let word: String?
    /// Who may read it.
    package let label: Label
    /// Why it is in no file; nil where it is.
    package let reason: String?
    /// How what a file says of it becomes one again; nil where no file has it.
    package let back: WayBack?
    let reading: Reading?
    private let counting: Counting

    init(
        _ type: any Content.Type, as word: String?, because reason: String? = nil, back: WayBack? = nil,
        reading: Reading? = nil, counting: @escaping Counting
    ) {
        (kind, label, self.word, self.reason) = (type.kind, type.label, word, reason)
        (self.back, self.reading, self.counting) = (back, reading, counting)
    }

    /// So many rows are read at once: what a file or a page holds at most of one kind.
    package static let rowsAtOnce = 64

    /// Everything of it that its reader may take along, the newest first.
    package func things(in space: OpenSpace, of reader: Context) async throws(VaultFailure) -> [KeptThing] {
        var (things, cursor) = ([] as [KeptThing], KeptCursor(self, in: space))
        while let page = try await cursor.page(of: reader) { things += page }
        return things
    }

    /// How many there are of it that somebody may read.
    package func count(in space: OpenSpace, of reader: Context) async throws(VaultFailure) -> Int {
        try await counting(space, reader)
    }
}

/// A row that was read of one kind, and what it is to its reader: nothing where it is not shown to them any more, and several
/// things where they lie in one.
struct KeptRow: Sendable {
    let id: RowID
    let sequence: Int64
    let things: [KeptThing]

    init<Value>(_ record: Record<Value>, _ things: [KeptThing]) {
        (id, sequence, self.things) = (record.id, record.sequence, things)
    }
}

/// Reads one kind in one space, page by page. It holds no row once the next page is read, only which ones there were.
///
/// A row that is put anew while others are read moves to the front, where it was not read yet or was read before; so the
/// front is looked at once more at the end.
struct KeptCursor: Sendable {
    private let keeping: Keeping
    private let space: OpenSpace
    private var seen: Set<RowID> = []
    /// Where the next page begins, in the numbers of the space; and what this look and those before have come to.
    private var before: Int64?
    private var newest: Int64?
    private var known: Int64?
    private var looks = 0
    private var isOver: Bool

    /// Somebody who writes all the time does not keep a file from its end.
    private static let looksInAll = 5

    init(_ keeping: Keeping, in space: OpenSpace) {
        (self.keeping, self.space) = (keeping, space.fresh)
        isOver = keeping.reading == nil
    }

    /// The next page; nil when there is none.
    mutating func page(of reader: Context) async throws(VaultFailure) -> [KeptThing]? {
        guard !isOver, let reading = keeping.reading else { return nil }
        let rows = try await reading(space, reader, before, Keeping.rowsAtOnce)
        newest = [newest, rows.map(\.sequence).max()].compactMap(\.self).max()
        let things = rows.filter { isNew($0) }.flatMap { seen.insert($0.id).inserted ? $0.things : [] }
        if rows.count == Keeping.rowsAtOnce, let last = rows.last, isNew(last) {
            before = last.sequence
        } else {
            try await lookAgain(reading, reader)
        }
        return things
    }

    private func isNew(_ row: KeptRow) -> Bool { known.map { row.sequence > $0 } ?? true }

    /// Begins anew with what was put since the last look began, or ends.
    private mutating func lookAgain(_ reading: Keeping.Reading, _ reader: Context) async throws(VaultFailure) {
        looks += 1
        if newest == nil || looks == Self.looksInAll {
            isOver = true
            return
        }
        isOver = try await reading(space, reader, nil, 1).map(\.sequence).max() == newest
        (known, before) = (newest, nil)
    }
}
