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
        var zip: [UInt8] = []
        var list: [UInt8] = []
        for file in files {
            let (facts, place) = (facts(file), UInt32(zip.count))
            zip += [0x50, 0x4B, 3, 4]
            zip += little(UInt16(20))
            zip += facts
            zip += [0, 0]
            zip += file.name
            zip += file.bytes
            list += [0x50, 0x4B, 1, 2]
            list += little(UInt16(0x031E))
            list += little(UInt16(20))
            list += facts
            list += [0, 0, 0, 0, 0, 0, 0, 0]
            list += little(file.mode << 16)
            list += little(place)
            list += file.name
        }
        let count = little(UInt16(truncatingIfNeeded: files.count))
        var end: [UInt8] = [0x50, 0x4B, 5, 6, 0, 0, 0, 0]
        end += count
        end += count
        end += little(UInt32(list.count))
        end += little(UInt32(zip.count))
        end += little(UInt16(comment.count))
        return zip + list + end + comment
    }

    /// What stands before a file and in the list alike.
    private static func facts(_ file: ForgedFile) -> [UInt8] {
        let size = UInt32(file.bytes.count)
        var facts: [UInt8] = little(file.flags)
        facts += little(file.method)
        facts += little(UInt16(0))
        facts += little(UInt16(0x21))
        facts += little(file.checksum ?? checksum(file.bytes))
        facts += little(size)
        facts += little(file.size ?? size)
        facts += little(UInt16(file.name.count))
        return facts
    }

    private static func little(_ number: some FixedWidthInteger) -> [UInt8] {
        withUnsafeBytes(of: number.littleEndian) { Array($0) }
    }

    private static func checksum(_ bytes: [UInt8]) -> UInt32 {
        var sum: UInt32 = ~0
        for byte in bytes {
            sum ^= UInt32(byte)
            for _ in 0..<8 {
                let isOdd = sum & 1 == 1
                sum >>= 1
                if isOdd { sum ^= 0xEDB8_8320 }
            }
        }
        return ~sum
    }
}
