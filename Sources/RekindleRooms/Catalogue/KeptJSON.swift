/// Writes what a file says as JSON, with names in their order: equal things are equal bytes. An export has thousands of
/// entries, for which Foundation's encoder took a quarter of its time.
package struct KeptJSON: Sendable {
    /// What was written so far.
    package private(set) var bytes: [UInt8] = []

    /// Begins with nothing.
    package init() {}

    /// Writes an object.
    package mutating func write(_ facts: KeptFacts) {
        write(inOrder: facts.facts.sorted { $0.key < $1.key }.map { ($0.key, $0.value) })
    }

    /// Writes an object whose names are given in their order; what there is none of is left out.
    mutating func write(inOrder facts: [(name: String, value: KeptValue?)]) {
        bytes.append(UInt8(ascii: "{"))
        var isFirst = true
        for fact in facts {
            guard let value = fact.value else { continue }
            if !isFirst { bytes.append(UInt8(ascii: ",")) }
            isFirst = false
            write(fact.name)
            bytes.append(UInt8(ascii: ":"))
            write(value)
        }
        bytes.append(UInt8(ascii: "}"))
    }

    private mutating func write(_ value: KeptValue) {
        switch value {
        case .text(let text): write(text)
        case .number(let number): bytes += String(number).utf8
        case .flag(let flag): bytes += (flag ? "true" : "false").utf8
        case .list(let list): write(list)
        case .facts(let facts): write(facts)
        }
    }

    private mutating func write(_ list: [KeptValue]) {
        bytes.append(UInt8(ascii: "["))
        for (place, value) in list.enumerated() {
            if place > 0 { bytes.append(UInt8(ascii: ",")) }
            write(value)
        }
        bytes.append(UInt8(ascii: "]"))
    }

    /// A quotation mark, a backslash and what is no letter are escaped; everything else stands there as it is (RFC 8259, 7).
    private mutating func write(_ text: String) {
        bytes.append(UInt8(ascii: "\""))
        var text = text
        text.withUTF8 { letters in
            // Most texts have nothing that is escaped.
            guard !letters.allSatisfy(Self.isPlain) else {
                bytes.append(contentsOf: letters)
                return
            }
            for letter in letters { escape(letter) }
        }
        bytes.append(UInt8(ascii: "\""))
    }

    private static func isPlain(_ byte: UInt8) -> Bool {
        byte >= 0x20 && byte != UInt8(ascii: "\"") && byte != UInt8(ascii: "\\")
    }

    private mutating func escape(_ byte: UInt8) {
        switch byte {
        case UInt8(ascii: "\""), UInt8(ascii: "\\"): bytes += [UInt8(ascii: "\\"), byte]
        case UInt8(ascii: "\n"): bytes += "\\n".utf8
        case UInt8(ascii: "\r"): bytes += "\\r".utf8
        case UInt8(ascii: "\t"): bytes += "\\t".utf8
        case 0..<0x20: bytes += "\\u00\(byte < 0x10 ? "0" : "")\(String(byte, radix: 16))".utf8
        default: bytes.append(byte)
        }
    }
}
