/// Reads a text of JSON (RFC 8259, 7), byte by byte. Nothing is mended: what is no text is refused.
enum FileText {
    /// The text that begins behind its quotation mark, and where what follows it begins.
    static func read(_ bytes: ArraySlice<UInt8>, from start: Int) throws(FileFault) -> (text: String, end: Int) {
        var (read, place, plain) = ([] as [UInt8], start, start)
        while place < bytes.endIndex, bytes[place] != UInt8(ascii: "\"") {
            guard bytes[place] >= 0x20 else { throw .notOurs }
            guard bytes[place] == UInt8(ascii: "\\") else {
                place += 1
                continue
            }
            read += bytes[plain..<place]
            place = try unescape(bytes, at: place + 1, into: &read)
            plain = place
        }
        guard place < bytes.endIndex else { throw .notOurs }
        // Most texts have nothing that is escaped.
        let isPlain = plain == start
        if !isPlain { read += bytes[plain..<place] }
        let text =
            isPlain
            ? String(validating: bytes[start..<place], as: UTF8.self) : String(validating: read, as: UTF8.self)
        guard let text else { throw .notOurs }
        return (text, place + 1)
    }

    /// What stands behind a backslash; gives where what follows it begins.
    private static func unescape(
        _ bytes: ArraySlice<UInt8>, at place: Int, into read: inout [UInt8]
    ) throws(FileFault) -> Int {
        guard place < bytes.endIndex else { throw .notOurs }
        switch bytes[place] {
        case UInt8(ascii: "\""), UInt8(ascii: "\\"), UInt8(ascii: "/"): read.append(bytes[place])
        case UInt8(ascii: "b"): read.append(0x08)
        case UInt8(ascii: "f"): read.append(0x0C)
        case UInt8(ascii: "n"): read.append(0x0A)
        case UInt8(ascii: "r"): read.append(0x0D)
        case UInt8(ascii: "t"): read.append(0x09)
        case UInt8(ascii: "u"): return try scalar(bytes, at: place + 1, into: &read)
        default: throw .notOurs
        }
        return place + 1
    }

    /// A scalar by its number, or by two where it is a large one.
    private static func scalar(
        _ bytes: ArraySlice<UInt8>, at place: Int, into read: inout [UInt8]
    ) throws(FileFault) -> Int {
        var (number, end) = (try unit(bytes, at: place), place + 4)
        if (0xD800..<0xDC00).contains(number) {
            guard end + 1 < bytes.endIndex, bytes[end] == UInt8(ascii: "\\"), bytes[end + 1] == UInt8(ascii: "u") else {
                throw .notOurs
            }
            let second = try unit(bytes, at: end + 2)
            guard (0xDC00..<0xE000).contains(second) else { throw .notOurs }
            number = 0x10000 + (number - 0xD800) << 10 + (second - 0xDC00)
            end += 6
        }
        guard let scalar = Unicode.Scalar(number) else { throw .notOurs }
        read += UTF8.encode(scalar).map { Array($0) } ?? []
        return end
    }

    private static func unit(_ bytes: ArraySlice<UInt8>, at place: Int) throws(FileFault) -> UInt32 {
        guard place + 4 <= bytes.endIndex else { throw .notOurs }
        var number: UInt32 = 0
        for byte in bytes[place..<place + 4] {
            switch byte {
            case UInt8(ascii: "0")...UInt8(ascii: "9"): number = number << 4 + UInt32(byte - UInt8(ascii: "0"))
            case UInt8(ascii: "a")...UInt8(ascii: "f"): number = number << 4 + UInt32(byte - UInt8(ascii: "a") + 10)
            case UInt8(ascii: "A")...UInt8(ascii: "F"): number = number << 4 + UInt32(byte - UInt8(ascii: "A") + 10)
            default: throw .notOurs
            }
        }
        return number
    }
}
