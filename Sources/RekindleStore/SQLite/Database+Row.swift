import Foundation
import GRDB

extension Tag {
    var data: Data { Data(bytes) }
}

extension Database {
    func number(_ sql: String, _ arguments: StatementArguments) throws -> Int64? {
        try Int64.fetchOne(cachedStatement(sql: sql), arguments: arguments)
    }

    func rows(_ sql: String, _ arguments: StatementArguments) throws -> [Row] {
        let found = try GRDB.Row.fetchCursor(cachedStatement(sql: sql), arguments: arguments)
        var rows: [Row] = []
        while let next = try found.next() { rows.append(try row(next)) }
        return rows
    }

    func tag<Role>(of bytes: Data) throws -> Tag<Role> {
        guard let tag = Tag<Role>(bytes) else { throw StoreFailure.damaged("a name is not 16 bytes long") }
        return tag
    }

    // In the order of `Statements.columns`; read without the traps of typed access, because a damaged file can hold
    // in any column whatever it likes.
    private func row(_ stored: GRDB.Row) throws -> Row {
        try Row(
            space: tag(of: bytes(stored[0])), id: tag(of: bytes(stored[1])), kind: tag(of: bytes(stored[2])),
            version: integer(stored[3]), sequence: integer(stored[4]), due: optional(stored[5]),
            expires: optional(stored[6]), sealed: Array(bytes(stored[7])))
    }

    private func bytes(_ value: DatabaseValue) throws -> Data {
        guard case .blob(let bytes) = value.storage else { throw StoreFailure.damaged("a column is not bytes") }
        return bytes
    }

    private func integer(_ value: DatabaseValue) throws -> Int64 {
        guard case .int64(let number) = value.storage else { throw StoreFailure.damaged("a column is not a number") }
        return number
    }

    private func optional(_ value: DatabaseValue) throws -> Int64? {
        value.isNull ? nil : try integer(value)
    }
}
