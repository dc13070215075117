import RekindleStore
import Testing

/// Ada's space, Sam's space and the one of the two of them, with a few kinds and rows to put there.
struct Story {
    let ada: SpaceID
    let sam: SpaceID
    let both: SpaceID
    let thanks: KindTag
    let wish: KindTag
    let rows: [RowID]

    init() throws {
        ada = try Self.tag(0xA0)
        sam = try Self.tag(0x50)
        both = try Self.tag(0xB0)
        thanks = try Self.tag(1)
        wish = try Self.tag(2)
        rows = try (0..<8).map { try Self.tag(0x10 + $0) }
    }

    var spaces: [SpaceID] { [ada, sam, both] }

    func put(
        _ row: Int, _ text: String = "sealed", in space: SpaceID? = nil, kind: KindTag? = nil, due: Int64? = nil,
        expires: Int64? = nil, expecting: Int64? = nil
    ) -> Write {
        .put(
            space: space ?? ada, id: rows[row], kind: kind ?? thanks, sealed: Array(text.utf8), due: due,
            expires: expires, version: (expecting ?? 0) &+ 1, expecting: expecting)
    }

    func delete(_ row: Int, in space: SpaceID? = nil, expecting: Int64? = nil) -> Write {
        .delete(space: space ?? ada, id: rows[row], expecting: expecting)
    }

    static func tag<Role>(_ byte: UInt8) throws -> RekindleStore.Tag<Role> {
        let tag = RekindleStore.Tag<Role>([UInt8](repeating: byte, count: 16))
        return try #require(tag)
    }
}

extension RekindleStore.Row {
    var text: String { String(decoding: sealed, as: UTF8.self) }
}
