/// The contents of a memory store, where a transaction is a copy that replaces the original only when all went well.
struct Shelves {
    struct Shelf {
        var isOpen = true
        var sequence: Int64 = 0
        var rows: [RowID: Row] = [:]
    }

    private(set) var all: [SpaceID: Shelf] = [:]

    mutating func apply(_ writes: [Write]) throws(StoreFailure) {
        var copy = self
        for write in writes { try copy.apply(write) }
        self = copy
    }

    mutating func purge(expiredBefore moment: Int64) -> [Row] {
        let rows = all.values.flatMap(\.rows.values)
        let gone = rows.filter { row in row.expires.map { $0 < moment } ?? false }
        for row in gone { remove(row.id, from: row.space) }
        return gone
    }

    private mutating func apply(_ write: Write) throws(StoreFailure) {
        switch write {
        case .put(let space, let id, let kind, let sealed, let due, let expires, let version, let expecting):
            let sequence = try raise(space, for: id, expecting: expecting)
            all[space]?.rows[id] = Row(
                space: space, id: id, kind: kind, version: version, sequence: sequence, due: due,
                expires: expires, sealed: sealed)
        case .delete(let space, let id, let expecting):
            guard expecting == nil || all[space]?.rows[id]?.version == expecting else { throw .stale }
            remove(id, from: space)
        case .open(let space):
            guard all[space] == nil else { throw .stale }
            all[space] = Shelf()
        case .close(let space):
            all[space]?.isOpen = false
        case .erase(let space):
            all[space] = nil
        case .lock(let space, let at):
            guard all[space]?.sequence == at else { throw .stale }
        }
    }

    private mutating func raise(
        _ space: SpaceID, for id: RowID, expecting: Int64?
    ) throws(StoreFailure) -> Int64 {
        guard let shelf = all[space], shelf.isOpen else { throw .closed(space) }
        guard shelf.rows[id]?.version == expecting else { throw .stale }
        all[space]?.sequence += 1
        return shelf.sequence + 1
    }

    private mutating func remove(_ id: RowID, from space: SpaceID) {
        all[space]?.sequence += 1
        all[space]?.rows[id] = nil
    }
}
