import RekindleStore
import Testing

struct TagTests {
    private let bytes: [UInt8] = [0, 1, 2, 3, 4, 5, 6, 7, 0xF8, 0xF9, 0xFA, 0xFB, 0xFC, 0xFD, 0xFE, 0xFF]
    private let hex = "0001020304050607f8f9fafbfcfdfeff"

    @Test func `bytes and digits come back as they went in`() throws {
        let tag = try #require(RowID(bytes))
        #expect(tag.bytes == bytes)
        #expect(tag.hex == hex)
        #expect(RowID(hex: hex) == tag)
        #expect(RowID(hex: hex.uppercased()) == tag)
    }

    @Test func `a slice counts from its own beginning`() {
        #expect(RowID(([9] + bytes + [9]).dropFirst().dropLast()) == RowID(bytes))
    }

    @Test(arguments: [0, 1, 15, 17, 32]) func `only sixteen bytes make a tag`(count: Int) {
        #expect(SpaceID([UInt8](repeating: 7, count: count)) == nil)
    }

    @Test(arguments: [
        "", "00", "0001020304050607f8f9fafbfcfdfef", "0001020304050607f8f9fafbfcfdfeff0",
        "0001020304050607f8f9fafbfcfdfefg", "+001020304050607f8f9fafbfcfdfeff", " 0001020304050607f8f9fafbfcfdfeff",
        "０001020304050607f8f9fafbfcfdfeff", "0001020304050607-f8f9fafbfcfdfeff",
    ])
    func `only thirty-two digits make a tag`(text: String) {
        #expect(KindTag(hex: text) == nil)
    }

    @Test func `each half tells tags apart`() {
        #expect(Set([RowID(bytes), RowID(bytes.reversed()), RowID([1] + bytes.dropFirst())]).count == 3)
    }
}
