import RekindleArchive
import Testing

/// One file comes out of a zip that anybody may have made, or a reason why not.
struct ZipReaderTests {
    private static let wanted = "rekindle.json"
    private static let text = #"{"made":"2026-10-23","schema":1,"things":[]}"#
    private static let whole = ForgedFile(wanted, text)

    private static func read(_ zip: [UInt8]) throws(ZipFault) -> String {
        String(decoding: try ZipReader.file(wanted, in: zip), as: UTF8.self)
    }

    private static func fault(_ files: [ForgedFile]) -> ZipFault? { fault(ZipForging.zip(files)) }

    private static func fault(_ zip: [UInt8]) -> ZipFault? {
        do throws(ZipFault) {
            _ = try read(zip)
            return nil
        } catch { return error }
    }

    /// One of ours, with more beside the file.
    private static func written(_ bytes: [UInt8]) throws -> [UInt8] {
        let writer = ZipWriter()
        for (name, bytes) in [("README.txt", Array("Read me".utf8)), (wanted, bytes), ("book/index.html", [60])] {
            try writer.begin(name)
            try writer.write(bytes)
            try writer.end()
        }
        try writer.finish()
        return writer.take()
    }

    @Test(arguments: [1, 1_000, 50_000]) func `what the writer wrote is read again`(times: Int) throws {
        let text = String(repeating: "words of somebody, ", count: times)
        #expect(try Self.read(Self.written(Array(text.utf8))) == text)
    }

    @Test(arguments: ["", "papers-2026-10-23/"]) func `it lies at the top, or in the folder around everything`(
        folder: String
    ) throws {
        let around = folder.isEmpty ? [] : [ForgedFile(folder).with { $0.mode = 0o040_755 }]
        let others = [ForgedFile(folder + "README.txt", "Read me"), ForgedFile("__MACOSX/rekindle.json", "not this")]
        let files = around + others + [ForgedFile(folder + Self.wanted, Self.text)]
        #expect(try Self.read(ZipForging.zip(files)) == Self.text)
    }

    @Test func `a zip of no system in particular is read too`() throws {
        #expect(try Self.read(ZipForging.zip([Self.whole.with { $0.mode = 0 }])) == Self.text)
        #expect(try Self.read(ZipForging.zip([Self.whole], comment: Array("made by hand".utf8))) == Self.text)
    }

    @Test(arguments: [
        "../rekindle.json", "/rekindle.json", "a/../rekindle.json", "..", "..\\rekindle.json", "C:rekindle.json",
        "a//b", "a\nb",
        "\u{7F}", "./rekindle.json",
    ])
    func `a name that leads out, or that two systems read in two ways, refuses all of it`(name: String) {
        #expect(Self.fault([Self.whole, ForgedFile(name, "x")]) == .name)
    }

    @Test(arguments: [[0xFF, 0xFE], [0xC3, 0x28], [0xED, 0xA0, 0x80]] as [[UInt8]])
    func `a name that is no text refuses all of it`(name: [UInt8]) {
        for flags: UInt16 in [0, 0x0800] {
            let odd = Self.whole.with { ($0.name, $0.flags) = (name, flags) }
            #expect(Self.fault([odd, Self.whole]) == .name)
            #expect(Self.fault([Self.whole, odd]) == .name)
        }
    }

    @Test(arguments: [0o120_777, 0o020_600, 0o060_600, 0o140_600] as [UInt32])
    func `a link, or what is no file, refuses all of it`(mode: UInt32) {
        let link = ForgedFile("somewhere", "/etc/passwd").with { $0.mode = mode }
        #expect(Self.fault([link, Self.whole]) == .link)
        #expect(Self.fault([Self.whole.with { $0.mode = mode }]) == .link)
    }

    @Test func `what takes a password, is there twice or not at all says so`() {
        #expect(Self.fault([Self.whole.with { $0.flags = 1 }]) == .encrypted)
        #expect(Self.fault([Self.whole, Self.whole]) == .twice)
        #expect(Self.fault([Self.whole, ForgedFile("papers/rekindle.json", "x")]) == .twice)
        #expect(Self.fault([ForgedFile("README.txt", "x")]) == .missing)
        #expect(Self.fault([ForgedFile("a/b/rekindle.json", "x")]) == .missing)
        #expect(Self.fault([ForgedFile("rekindle.json/", "").with { $0.mode = 0o040_755 }]) == .missing)
        #expect(Self.fault([] as [ForgedFile]) == .notAZip)
    }

    @Test func `what does not unpack to what the zip says is broken`() {
        #expect(Self.fault([Self.whole.with { $0.checksum = 1 }]) == .broken)
        #expect(Self.fault([Self.whole.with { $0.size = 3 }]) == .broken)
        #expect(Self.fault([Self.whole.with { $0.method = 8 }]) == .broken)
        #expect(Self.fault([Self.whole.with { $0.method = 99 }]) != nil)
    }

    @Test(arguments: ["", "{", "PK", "PK\u{3}\u{4}", "%PDF-1.7", String(repeating: "PK", count: 5_000)])
    func `what is no zip says so`(text: String) {
        #expect(Self.fault(Array(text.utf8)) == .notAZip)
    }

    @Test func `one that was cut anywhere is none`() throws {
        let zip = try Self.written(Array(Self.text.utf8))
        for end in zip.indices { #expect(Self.fault(Array(zip[..<end])) == .notAZip, "\(end)") }
    }

    @Test func `a byte that changed on the way gives the same file or a reason`() throws {
        let zip = try Self.written(Array(Self.text.utf8))
        for place in zip.indices {
            var changed = zip
            changed[place] ^= 0x41
            if let text = try? Self.read(changed) { #expect(text == Self.text, "\(place)") }
        }
    }

    @Test(arguments: [ZipReader.mostFiles + 1, 60_000]) func `more files than anybody has are not even counted`(
        count: Int
    ) {
        let files = (0..<count).map { ForgedFile("\($0)") } + [Self.whole]
        #expect(Self.fault(files) == .tooMany)
        let most = Array(files.prefix(ZipReader.mostFiles - 1)) + [Self.whole]
        #expect(Self.fault(most) == nil)
    }

    @Test func `what grows without end is cut off`() throws {
        let nothing = [UInt8](repeating: 0x20, count: ZipReader.mostUnpacked + 1)
        let zip = try Self.written(nothing)
        #expect(zip.count < 100_000)
        #expect(Self.fault(zip) == .tooLarge)
        // Of another file nothing is unpacked.
        let writer = ZipWriter()
        for (name, bytes) in [("bomb", nothing), (Self.wanted, Array(Self.text.utf8))] {
            try writer.begin(name)
            try writer.write(bytes)
            try writer.end()
        }
        try writer.finish()
        #expect(try Self.read(writer.take()) == Self.text)
    }

    @Test func `up to a length nobody asks how well it was packed`() throws {
        let free = [UInt8](repeating: 0x20, count: ZipReader.freeUnpacked)
        #expect(try ZipReader.file(Self.wanted, in: Self.written(free)).count == free.count)
        #expect(Self.fault(try Self.written(free + free)) == .tooLarge)
    }

    @Test func `a zip that is too large is not looked into`() {
        #expect(Self.fault([UInt8](repeating: 0, count: ZipReader.mostPacked + 1)) == .tooLarge)
    }
}
