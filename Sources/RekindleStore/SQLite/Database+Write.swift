import Foundation
import GRDB

extension Database {
    func run(_ write: Write) throws {
        switch write {
        case .put(let space, let id, let kind, let sealed, let due, let expires, let version, let expecting):
            let sequence = try raise(space)
            let values: StatementArguments = [
                kind.data, sequence, due, expires, Data(sealed), version, space.data, id.data,
            ]
            try put(values, expecting: expecting)
        case .delete(let space, let id, let expecting):
            try delete(id, from: space, expecting: expecting)
        case .open(let space):
            guard try execute(Statements.open, [space.data]) == 1 else { throw StoreFailure.stale }
        case .close(let space):
            try execute(Statements.close, [space.data])
        case .erase(let space):
            try execute(Statements.eraseRecords, [space.data])
            try execute(Statements.eraseSpace, [space.data])
        case .lock(let space, let at):
            guard try number(Statements.isAt, [space.data, at]) != nil else { throw StoreFailure.stale }
        }
    }

    func purge(expiredBefore moment: Int64) throws -> [SpaceID] {
        let gone = try Data.fetchAll(cachedStatement(sql: Statements.purge), arguments: [moment])
        for space in gone { try execute(Statements.raise, [space]) }
        return try gone.map { try tag(of: $0) }
    }

    // Asked for as a statement, because SQLite's function for it crashes on a connection that was closed.
    func checkpoint() throws {
        guard try number(Statements.checkpoint, []) == 0 else { throw StoreFailure.busy }
    }

    private func raise(_ space: SpaceID) throws -> Int64 {
        guard let sequence = try number(Statements.raiseOpen, [space.data]) else { throw StoreFailure.closed(space) }
        return sequence
    }

    private func put(_ values: StatementArguments, expecting: Int64?) throws {
        let changed =
            if let expecting {
                try execute(Statements.update, values + [expecting])
            } else {
                try execute(Statements.insert, values)
            }
        guard changed == 1 else { throw StoreFailure.stale }
    }

    private func delete(_ id: RowID, from space: SpaceID, expecting: Int64?) throws {
        try execute(Statements.raise, [space.data])
        guard let expecting else {
            try execute(Statements.delete, [space.data, id.data])
            return
        }
        let gone = try execute(Statements.deleteVersion, [space.data, id.data, expecting])
        guard gone == 1 else { throw StoreFailure.stale }
    }

    @discardableResult
    private func execute(_ sql: String, _ arguments: StatementArguments) throws -> Int {
        try cachedStatement(sql: sql).execute(arguments: arguments)
        return changesCount
    }
}
