import RekindleArchive
import Testing

/// What is written is read back by the library that many programs open zips with.
struct ZipWriterTests {
    private static let texts: [(name: String, bytes: [UInt8])] = [
        ("README.txt", Array("Read me first.\n".utf8)),
        ("empty.json", []),
        ("book/index.html", Array(String(repeating: "the same words ", count: 10_000).utf8)),
        ("book/all.bin", (0..<70_000).map { UInt8(truncatingIfNeeded: ($0 &* 2_654_435_761) >> 7) }),
    ]

    /// A zip of these, each written in pieces of so many bytes.
    private static func zip(
        _ files: [(name: String, bytes: [UInt8])] = texts, by size: Int = 1_000, _ writer: ZipWriter = ZipWriter()
    ) throws -> [UInt8] {
        var zip: [UInt8] = []
        for file in files {
            try writer.begin(file.name)
            for start in stride(from: 0, to: file.bytes.count, by: size) {
                try writer.write(Array(file.bytes[start..<min(start + size, file.bytes.count)]))
                zip += writer.take()
            }
            try writer.write([])
            try writer.end()
        }
        try writer.finish()
        return zip + writer.take()
    }

    @Test(arguments: [1, 1_000, 65_536, 1_000_000]) func `what was written in pieces is read again whole`(
        size: Int
    ) throws {
        let files = try ZipReading.files(of: try Self.zip(by: size))
        #expect(files.map(\.name) == Self.texts.map(\.name))
        #expect(files.map(\.bytes) == Self.texts.map(\.bytes))
    }

    @Test func `repeated words take little room`() throws {
        let zip = try Self.zip([Self.texts[2]])
        #expect(zip.count < Self.texts[2].bytes.count / 50)
    }

    @Test func `what is written fast is larger, and the same is read of it`() throws {
        let words = (0..<2_000).map { number in
            "<h2>Thing \(number * number % 7_919)</h2><p class=\"when\">\(number % 28 + 1) May \(number % 9 + 2_018)</p>\n"
        }.joined()
        let zips = try [1, 9].map { try Self.zip([("words.txt", Array(words.utf8))], ZipWriter(level: $0)) }
        #expect(zips[0].count > zips[1].count + 1_000)
        for zip in zips { #expect(try ZipReading.files(of: zip).map(\.bytes) == [Array(words.utf8)]) }
    }

    @Test func `equal files make equal zips`() throws {
        #expect(try Self.zip() == Self.zip())
        #expect(try Self.zip() != Self.zip(Array(Self.texts.dropLast())))
    }

    @Test func `every file says that it was changed when the caller says`() throws {
        let moment: Int64 = 1_792_782_600
        let files = try ZipReading.files(of: try Self.zip(by: 1_000, ZipWriter(modified: moment)))
        #expect(files.map(\.modified) == Self.texts.map { _ in Int(moment) })
        let others = try ZipReading.files(of: try Self.zip())
        #expect(others.map(\.modified) == Self.texts.map { _ in Int(ZipWriter.firstDay) })
    }

    @Test func `a name in other letters is kept as UTF-8, and says so`() throws {
        let name = "bücher/日本.txt"
        let zip = try Self.zip([(name, Array("words".utf8))])
        // The place of the flags in what stands before a file: the bit of UTF-8 names is in the second byte.
        #expect(zip[7] & 0x08 != 0)
        #expect(Array(zip[30..<30 + name.utf8.count]) == Array(name.utf8))
    }

    @Test func `nothing is held but a block, however much is written`() throws {
        let writer = ZipWriter()
        var (largest, whole, seed) = (0, 0, UInt64(1))
        try writer.begin("much.bin")
        for _ in 0..<400 {
            let piece: [UInt8] = (0..<16_384).map { _ in
                seed = seed &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
                return UInt8(truncatingIfNeeded: seed >> 33)
            }
            try writer.write(piece)
            let taken = writer.take().count
            (largest, whole) = (max(largest, taken), whole + taken)
        }
        try writer.end()
        try writer.finish()
        #expect(largest <= 256 * 1_024)
        #expect(whole > 6_000_000)
    }

    @Test func `what was taken is not handed out again`() throws {
        let writer = ZipWriter()
        try writer.begin("a.txt")
        #expect(!writer.take().isEmpty)
        #expect(writer.take().isEmpty)
    }

    @Test(arguments: [
        "", "/etc/passwd", "../up.txt", "book/../up.txt", "book//page.html", "book/", ".", "./a", "a\\b", "C:a",
        "a\nb", "a\u{0}b",
    ])
    func `a name that is no place in a folder is refused`(name: String) {
        #expect(throws: ZipFault.name) { try ZipWriter().begin(name) }
    }

    @Test func `what comes out of its turn is refused, and what was in turn goes on`() throws {
        let writer = ZipWriter()
        #expect(throws: ZipFault.order) { try writer.write([1]) }
        #expect(throws: ZipFault.order) { try writer.end() }
        try writer.begin("a.txt")
        #expect(throws: ZipFault.order) { try writer.begin("b.txt") }
        #expect(throws: ZipFault.order) { try writer.finish() }
        try writer.write([65])
        try writer.end()
        try writer.finish()
        #expect(throws: ZipFault.order) { try writer.begin("c.txt") }
        #expect(throws: ZipFault.order) { try writer.finish() }
        #expect(try ZipReading.files(of: writer.take()).map(\.bytes) == [[65]])
    }

    @Test func `one that is given up at any moment is no whole zip`() throws {
        let writer = ZipWriter()
        try writer.begin("a.txt")
        try writer.write(Self.texts[3].bytes)
        var cut = writer.take()
        #expect(throws: (any Error).self) { try ZipReading.files(of: cut) }
        try writer.end()
        cut += writer.take()
        // Without the list of files at its end a reader that goes by it finds none.
        #expect(!cut.isEmpty && cut.suffix(22).prefix(4) != [0x50, 0x4B, 0x05, 0x06])
    }
}
