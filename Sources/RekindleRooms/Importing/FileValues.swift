/// Makes values of the JSON of one thing, in one pass. What no file of ours says is refused by its bytes: a name becomes no
/// text before it is known to be short and of plain letters, as a text of many marks takes time with the square of their
/// number where it is compared, and every name is.
package struct FileValues {
    /// A thing has so many values at most.
    package static let mostValues = 2_048
    /// A name has so many bytes at most.
    package static let mostNameBytes = 64

    /// How many values were made.
    package private(set) var values = 0
    /// How many bytes of names became text.
    package private(set) var nameBytes = 0
    private let bytes: ArraySlice<UInt8>
    private var place: Int

    /// Of a value whose brackets were counted already, so that there are not too many of them in each other.
    package init(_ bytes: ArraySlice<UInt8>) { (self.bytes, place) = (bytes, bytes.startIndex) }

    /// All of it as one value.
    package mutating func whole() throws(FileFault) -> KeptValue {
        let value = try value()
        skipSpace()
        guard place == bytes.endIndex else { throw .notOurs }
        return value
    }

    private mutating func value() throws(FileFault) -> KeptValue {
        values += 1
        guard values <= Self.mostValues else { throw .tooMuch }
        skipSpace()
        switch peek {
        case UInt8(ascii: "\""): return .text(try text())
        case UInt8(ascii: "{"): return .facts(KeptFacts(try facts()))
        case UInt8(ascii: "["): return .list(try list())
        case UInt8(ascii: "t"): return try word("true", .flag(true))
        case UInt8(ascii: "f"): return try word("false", .flag(false))
        default: return .number(try number())
        }
    }

    private mutating func facts() throws(FileFault) -> [String: KeptValue] {
        place += 1
        var facts: [String: KeptValue] = [:]
        if takes("}") { return facts }
        repeat {
            skipSpace()
            let name = try name()
            guard facts[name] == nil, takes(":") else { throw .notOurs }
            facts[name] = try value()
        } while takes(",")
        guard takes("}") else { throw .notOurs }
        return facts
    }

    private mutating func list() throws(FileFault) -> [KeptValue] {
        place += 1
        var list: [KeptValue] = []
        if takes("]") { return list }
        repeat { list.append(try value()) } while takes(",")
        guard takes("]") else { throw .notOurs }
        return list
    }

    private mutating func name() throws(FileFault) -> String {
        guard peek == UInt8(ascii: "\"") else { throw .notOurs }
        let start = place + 1
        var end = start
        while end < bytes.endIndex, end - start <= Self.mostNameBytes, Self.isOfName(bytes[end]) { end += 1 }
        guard end > start, end - start <= Self.mostNameBytes, end < bytes.endIndex, bytes[end] == UInt8(ascii: "\"")
        else { throw .notOurs }
        place = end + 1
        nameBytes += end - start
        return String(decoding: bytes[start..<end], as: UTF8.self)
    }

    /// Whether a byte may stand in a name: letters and digits without accents, and what joins two words.
    static func isOfName(_ byte: UInt8) -> Bool {
        switch byte {
        case UInt8(ascii: "a")...UInt8(ascii: "z"), UInt8(ascii: "A")...UInt8(ascii: "Z"),
            UInt8(ascii: "0")...UInt8(ascii: "9"), UInt8(ascii: "-"), UInt8(ascii: "_"):
            true
        default: false
        }
    }

    private mutating func text() throws(FileFault) -> String {
        let (text, end) = try FileText.read(bytes, from: place + 1)
        place = end
        return text
    }

    /// A whole number; no file of ours has another.
    private mutating func number() throws(FileFault) -> Int {
        let start = place
        if peek == UInt8(ascii: "-") { place += 1 }
        let first = place
        while let digit = peek, (UInt8(ascii: "0")...UInt8(ascii: "9")).contains(digit), place - first < 20 {
            place += 1
        }
        let isPadded = place - first > 1 && bytes[first] == UInt8(ascii: "0")
        guard place > first, !isPadded, peek.map(Self.ends.contains) ?? true,
            let number = Int(String(decoding: bytes[start..<place], as: UTF8.self))
        else { throw .notOurs }
        return number
    }

    private mutating func word(_ word: StaticString, _ value: KeptValue) throws(FileFault) -> KeptValue {
        let end = place + word.utf8CodeUnitCount
        guard end <= bytes.endIndex, bytes[place..<end].elementsEqual("\(word)".utf8) else { throw .notOurs }
        place = end
        return value
    }

    private var peek: UInt8? { place < bytes.endIndex ? bytes[place] : nil }

    private mutating func takes(_ mark: Unicode.Scalar) -> Bool {
        skipSpace()
        guard peek == UInt8(ascii: mark) else { return false }
        place += 1
        return true
    }

    private mutating func skipSpace() {
        while let byte = peek, Self.spaces.contains(byte) { place += 1 }
    }

    private static let spaces = Array(" \n\r\t".utf8)
    private static let ends = Array(",]} \n\r\t".utf8)
}
