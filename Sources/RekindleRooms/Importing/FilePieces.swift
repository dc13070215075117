/// Why nothing of a file is taken.
package enum FileFault: String, Error, CaseIterable, Sendable {
    /// It is not what an export has, or not all of it.
    case notOurs
    /// A newer version made it.
    case newer
    /// There is more in it than anybody has.
    case tooMuch
    /// Nothing in it can be taken.
    case nothing
}

/// Where the things of a `rekindle.json` begin and end. Nothing of it is made into values here: a file of some megabytes
/// would become some hundred of them.
struct FilePieces {
    /// A file has so many things at most. Three decades in which two tick, talk and try something in every week are some
    /// thirty thousand.
    static let mostThings = 50_000
    /// A thing has so many bytes at most.
    static let mostThingBytes = 524_288
    /// Nothing in a file stands in more brackets.
    static let mostDepth = 12

    /// The day and the schema, as they stand there.
    private(set) var heads: [String: Range<Int>] = [:]
    private(set) var things: [Range<Int>] = []
    private let bytes: [UInt8]
    private var place = 0

    init(_ bytes: [UInt8]) throws(FileFault) {
        self.bytes = bytes
        // A mark of some editors that says how the text is written.
        if bytes.starts(with: [0xEF, 0xBB, 0xBF]) { place = 3 }
        var hasThings = false
        try each(between: "{", "}") { (pieces: inout FilePieces) throws(FileFault) in
            let name = try pieces.name()
            if name == "things" {
                guard !hasThings else { throw .notOurs }
                hasThings = true
                try pieces.readThings()
            } else {
                guard pieces.heads.count < 8, pieces.heads[name] == nil else { throw .notOurs }
                pieces.heads[name] = try pieces.value()
            }
        }
        skipSpace()
        guard hasThings, place == bytes.count else { throw .notOurs }
    }

    private mutating func readThings() throws(FileFault) {
        try each(between: "[", "]") { (pieces: inout FilePieces) throws(FileFault) in
            let thing = try pieces.value()
            guard pieces.things.count < Self.mostThings, thing.count <= Self.mostThingBytes else { throw .tooMuch }
            pieces.things.append(thing)
        }
    }

    /// What stands between two brackets, with a comma after each but the last.
    private mutating func each(
        between open: Unicode.Scalar, _ close: Unicode.Scalar,
        _ read: (inout FilePieces) throws(FileFault) -> Void
    ) throws(FileFault) {
        try take(UInt8(ascii: open))
        if takes(UInt8(ascii: close)) { return }
        repeat {
            skipSpace()
            try read(&self)
        } while takes(UInt8(ascii: ","))
        try take(UInt8(ascii: close))
    }

    /// The name of a field, and the colon behind it.
    private mutating func name() throws(FileFault) -> String {
        let text = try value()
        guard text.count > 2, text.count <= FileValues.mostNameBytes, bytes[text.lowerBound] == quote,
            bytes[text].dropFirst().dropLast().allSatisfy(FileValues.isOfName)
        else { throw .notOurs }
        try take(UInt8(ascii: ":"))
        skipSpace()
        return String(decoding: bytes[text].dropFirst().dropLast(), as: UTF8.self)
    }

    /// Goes to the end of whatever begins here. Whether it is what it should be is looked at when it is read.
    private mutating func value() throws(FileFault) -> Range<Int> {
        let start = place
        var depth = 0
        repeat {
            guard place < bytes.count else { throw .notOurs }
            switch bytes[place] {
            case quote: try skipText()
            case UInt8(ascii: "{"), UInt8(ascii: "["):
                (depth, place) = (depth + 1, place + 1)
                if depth > Self.mostDepth { throw .notOurs }
            case UInt8(ascii: "}"), UInt8(ascii: "]"):
                guard depth > 0 else { throw .notOurs }
                (depth, place) = (depth - 1, place + 1)
            default:
                place += 1
                // A number or a word goes as far as what can follow it.
                while depth == 0, place < bytes.count, !Self.ends.contains(bytes[place]) { place += 1 }
            }
        } while depth > 0
        guard place > start else { throw .notOurs }
        return start..<place
    }

    private mutating func skipText() throws(FileFault) {
        place += 1
        while place < bytes.count, bytes[place] != quote { place += bytes[place] == UInt8(ascii: "\\") ? 2 : 1 }
        guard place < bytes.count else { throw .notOurs }
        place += 1
    }

    private mutating func take(_ byte: UInt8) throws(FileFault) {
        guard takes(byte) else { throw .notOurs }
    }

    private mutating func takes(_ byte: UInt8) -> Bool {
        skipSpace()
        guard place < bytes.count, bytes[place] == byte else { return false }
        place += 1
        return true
    }

    private mutating func skipSpace() {
        while place < bytes.count, Self.spaces.contains(bytes[place]) { place += 1 }
    }

    private var quote: UInt8 { UInt8(ascii: "\"") }
    private static let spaces = Array(" \n\r\t".utf8)
    private static let ends = Array(",]} \n\r\t".utf8)
}
