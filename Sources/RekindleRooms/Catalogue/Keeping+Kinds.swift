import Foundation
package import RekindleCore
import RekindleStore
package import RekindleVault

extension Keeping {
    /// In which order a file has what lies in one space.
    package enum Order: Sendable {
        /// What was written last comes first.
        case newest
        /// One of each of the two, the reader's own first: for what is written along with something that only its author
        /// sees, so that no order tells when that was.
        case byAuthor
    }

    /// A kind that files have.
    /// - Parameters:
    ///   - word: the file's word for it, frozen.
    ///   - isShown: whether somebody still sees it.
    ///   - facts: what the file says of one.
    ///   - back: what is kept again of what a file says. It may be of anybody's making: whatever the room could not have
    ///     kept is refused here or by a rule of the value.
    package static func exported<Value: Content>(
        _ type: Value.Type, as word: String, in order: Order = .newest,
        isShown: (@Sendable (Record<Value>, Whose) -> Bool)? = nil,
        _ facts: @escaping @Sendable (Record<Value>) -> KeptFacts,
        back: @escaping @Sendable (KeptReader) throws -> Value
    ) -> Keeping {
        let reading: Reading = { space, reader, before, limit throws(VaultFailure) in
            let records = try await Self.records(type, in: space, order, before, limit)
            return records.map { record in
                let thing = KeptThing(record, as: word, in: space, of: reader) { facts(record) }
                let isThere = record.isThere(at: reader.now) && (isShown?(record, thing.whose) ?? true)
                return KeptRow(record, isThere ? [thing] : [])
            }
        }
        let way = WayBack(to: type, facts: facts, by: back)
        return Keeping(type, as: word, back: way, reading: reading) { space, reader throws(VaultFailure) in
            guard isShown != nil else { return try await space.count(type) }
            return try await Self.counted(reading, space, reader)
        }
    }

    /// What opened for two, whose sides a file calls `me` and `partner`.
    /// - Parameter isShown: whether anything of it is left to see for whoever reads it from this side.
    package static func result<Result: JointResult>(
        _ type: Result.Type, as word: String, isShown: @escaping @Sendable (Result, Partner) -> Bool,
        _ facts: @escaping @Sendable (Opened<Result>, KeptSides) -> KeptFacts,
        back: @escaping @Sendable (KeptReader) throws -> (result: Result, subject: String)
    ) -> Keeping {
        let reading: Reading = { space, reader, before, limit throws(VaultFailure) in
            let records = try await space.newest(Opened<Result>.self, before: before, limit: limit)
            return records.map { record in
                let side = record.content.side(of: space.reader)
                let thing = KeptThing(record, as: word, in: space, of: reader, partner: side) {
                    facts(record.content, KeptSides(reader: side))
                }
                let isThere = isShown(record.content.result, side)
                return KeptRow(record, isThere ? [thing] : [])
            }
        }
        let way = WayBack(to: type, facts: facts, by: back)
        return Keeping(Opened<Result>.self, as: word, back: way, reading: reading) {
            space, reader throws(VaultFailure) in
            try await Self.counted(reading, space, reader)
        }
    }

    /// A kind that no file has.
    /// - Parameters:
    ///   - reason: why, in a sentence for documents.
    ///   - word: what pages call it that say how much is kept; nil for what nobody could read.
    package static func notExported(
        _ type: any Content.Type, because reason: String, counted word: String? = nil
    ) -> Keeping {
        Keeping(type, as: word, because: reason) { space, _ throws(VaultFailure) in try await space.count(type) }
    }

    /// How far a series is.
    package static func head<Result: JointResult>(of type: Result.Type) -> Keeping {
        notExported(SeriesHead<Result>.self, because: "It counts what is in the file anyway.")
    }

    private static func records<Value: Content>(
        _ type: Value.Type, in space: OpenSpace, _ order: Order, _ before: Int64?, _ limit: Int
    ) async throws(VaultFailure) -> [Record<Value>] {
        guard order == .byAuthor else { return try await space.newest(type, before: before, limit: limit) }
        var records: [Record<Value>] = []
        for author in [space.reader, space.partner].compactMap(\.self) {
            if let record = try await space.only(type, author: author) { records.append(record) }
        }
        return records
    }

    static func counted(
        _ reading: @escaping Reading, _ space: OpenSpace, _ reader: Context
    ) async throws(VaultFailure) -> Int {
        var (count, before) = (0, nil as Int64?)
        while true {
            let rows = try await reading(space.fresh, reader, before, rowsAtOnce)
            count += rows.reduce(0) { $0 + $1.things.count }
            guard rows.count == rowsAtOnce, let last = rows.last else { return count }
            before = last.sequence
        }
    }
}

extension Record {
    /// Whether it has not run out by then.
    fileprivate func isThere(at now: Date) -> Bool {
        expires.map { Double($0) > now.timeIntervalSince1970 } ?? true
    }
}
