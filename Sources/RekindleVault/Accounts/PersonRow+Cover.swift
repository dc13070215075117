import Foundation
import RekindleStore

extension ServerKey {
    /// A place in a shared space as it is put among those of once, without a key of its owner: a store that moves it back, or
    /// writes into it, has nothing that opens as a place of now.
    /// - Parameter connection: with a key bound to once for whoever leaves, and with the one that there was for whoever is left.
    func covered(
        _ connection: PersonRow.Connection, of person: PersonID
    ) throws(VaultFailure) -> PersonRow.Connection {
        var (inner, covered) = (connection, connection)
        // Who the other one was is said outside, and is to be forgotten with them.
        inner.partner = .nobody
        let encoder = JSONEncoder()
        encoder.outputFormatting = [.sortedKeys, .withoutEscapingSlashes]
        guard let plain = try? encoder.encode(inner) else { throw .notSealable }
        let sealed = try Seal.close(
            Padding.fill(Array(plain), format: 1), key: key(for: .partings),
            binding: Self.binding(connection.space, person))
        (covered.key, covered.role, covered.isUntidied) = (.covered(Data(sealed)), nil, nil)
        return covered
    }

    /// A person's row with its covered places as they are for their owner. A key that is bound to now among those of once, or
    /// to once in the place of now, was put there by somebody else.
    func uncovered(_ row: PersonRow, of person: PersonID) throws(VaultFailure) -> PersonRow {
        if row.shared?.role == .once { throw .damaged }
        var open = row
        for (place, connection) in (row.parted ?? []).enumerated() {
            open.parted?[place] = try uncovered(connection, of: person)
        }
        return open
    }

    private func uncovered(
        _ connection: PersonRow.Connection, of person: PersonID
    ) throws(VaultFailure) -> PersonRow.Connection {
        guard case .covered(let sealed) = connection.key else {
            if connection.role == .now { throw .damaged }
            return connection
        }
        let binding = Self.binding(connection.space, person)
        let plain = try Padding.strip(Seal.open(sealed, key: key(for: .partings), binding: binding)).content
        guard var inner = try? JSONDecoder().decode(PersonRow.Connection.self, from: Data(plain)),
            inner.space == connection.space
        else { throw .damaged }
        (inner.partner, inner.wasCovered) = (connection.partner, true)
        return inner
    }

    private static func binding(_ space: SpaceID, _ person: PersonID) -> [UInt8] {
        Array("once/\(space.hex)/\(person.hex)".utf8)
    }
}
