import RekindleVault
import Testing

struct PaddingTests {
    @Test(
        arguments: [
            (0, 1_024), (1, 1_024), (251, 1_024), (1_019, 1_024), (1_020, 2_048), (2_043, 2_048), (4_091, 4_096),
            (4_092, 8_192),
            (65_531, 65_536), (65_532, 131_072), (131_067, 131_072), (131_068, 196_608), (200_000, 262_144),
        ])
    func `a size tells as little as it can`(content: Int, padded: Int) throws {
        let filled = Padding.fill([UInt8](repeating: 7, count: content), format: 1)
        #expect(filled.count == padded)
        let (format, stripped) = try Padding.strip(filled)
        #expect(format == 1)
        #expect(stripped.count == content)
        #expect(stripped.allSatisfy { $0 == 7 })
    }

    @Test(arguments: [0, 256, 1_000, 2_048])
    func `a deposit can ask for more`(content: Int) {
        #expect(Padding.fill([UInt8](repeating: 7, count: content), format: 1, atLeast: 4_096).count == 4_096)
    }

    @Test(
        arguments: [
            [], [1], [1, 0, 0, 0], [1, 0, 0, 0, 1], [1, 0, 0, 1, 0, 9], [1, 255, 255, 255, 255],
            [1, 255, 255, 255, 255, 0], [1, 128, 0, 0, 0, 0],
        ] as [[UInt8]])
    func `a length that lies gives nothing`(bytes: [UInt8]) {
        #expect(throws: VaultFailure.damaged) { try Padding.strip(bytes) }
    }

    @Test func `every size between two steps has the same length`() {
        var sizes: Set<Int> = []
        for content in stride(from: 0, to: 300_000, by: 997) {
            sizes.insert(Padding.fill([UInt8](repeating: 0, count: content), format: 1).count)
        }
        let doubles = Set((0...6).map { 1_024 << $0 })
        #expect(sizes.subtracting(doubles).allSatisfy { $0 > 65_536 && $0 % 65_536 == 0 })
    }
}
