/// A file of a zip that is put together by hand, with whatever it claims.
struct ForgedFile {
    var name: [UInt8]
    var bytes: [UInt8]
    /// What its system says that it is: a plain file unless said.
    var mode: UInt32 = 0o100_600
    var flags: UInt16 = 0
    var method: UInt16 = 0
    /// What it says of itself, where that is not so.
    var checksum: UInt32?
    var size: UInt32?

    init(_ name: String, _ text: String = "") { (self.name, bytes) = (Array(name.utf8), Array(text.utf8)) }

    /// The same with something else about it.
    func with(_ change: (inout ForgedFile) -> Void) -> ForgedFile {
        var file = self
        change(&file)
        return file
    }
}

/// Zips as no library would write them. Files are stored as they are.
enum ZipForging {
    static func zip(_ files: [ForgedFile], comment: [UInt8] = []) -> [UInt8] {
        var (zip, list) = ([] as [UInt8], [] as [UInt8])
        for file in files {
            let facts = facts(file)
            let place = UInt32(zip.count)
            zip += [0x50, 0x4B, 3, 4] + little(UInt16(20)) + facts + little(UInt16(0)) + file.name + file.bytes
            list += [0x50, 0x4B, 1, 2] + little(UInt16(0x031E)) + little(UInt16(20)) + facts
            list += [UInt8](repeating: 0, count: 8) + little(file.mode << 16) + little(place) + file.name
        }
        let count = UInt16(truncatingIfNeeded: files.count)
        let end = little(UInt32(list.count)) + little(UInt32(zip.count)) + little(UInt16(comment.count))
        return zip + list + [0x50, 0x4B, 5, 6, 0, 0, 0, 0] + little(count) + little(count) + end + comment
    }

    /// What stands before a file and in the list alike.
    private static func facts(_ file: ForgedFile) -> [UInt8] {
        let size = UInt32(file.bytes.count)
        return little(file.flags) + little(file.method) + little(UInt16(0)) + little(UInt16(0x21))
            + little(file.checksum ?? checksum(file.bytes)) + little(size) + little(file.size ?? size)
            + little(UInt16(file.name.count))
    }

    private static func little(_ number: some FixedWidthInteger) -> [UInt8] {
        withUnsafeBytes(of: number.littleEndian) { Array($0) }
    }

    private static func checksum(_ bytes: [UInt8]) -> UInt32 {
        ~bytes.reduce(~UInt32(0)) { sum, byte in
            (0..<8).reduce(sum ^ UInt32(byte)) { rest, _ in rest & 1 == 1 ? rest >> 1 ^ 0xEDB8_8320 : rest >> 1 }
        }
    }
}
