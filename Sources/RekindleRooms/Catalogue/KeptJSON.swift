/// Writes what a file says as JSON, with names in their order: equal things are equal bytes. An export has thousands of
/// entries, for which Foundation's encoder took a quarter of its time.
package struct KeptJSON: Sendable {
    /// What was written so far.
    package private(set) var bytes: [UInt8] = []

    /// Begins with nothing.
    package init() {}

    /// Writes an object.
    package mutating func write(_ facts: KeptFacts) {
        bytes.append(UInt8(ascii: "{"))
        for (place, fact) in facts.facts.sorted(by: { $0.key < $1.key }).enumerated() {
            if place > 0 { bytes.append(UInt8(ascii: ",")) }
            write(fact.key)
            bytes.append(UInt8(ascii: ":"))
            write(fact.value)
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
        for byte in text.utf8 {
            switch byte {
            case UInt8(ascii: "\""), UInt8(ascii: "\\"): bytes += [UInt8(ascii: "\\"), byte]
            case UInt8(ascii: "\n"): bytes += "\\n".utf8
            case UInt8(ascii: "\r"): bytes += "\\r".utf8
            case UInt8(ascii: "\t"): bytes += "\\t".utf8
            case 0..<0x20: bytes += "\\u00\(byte < 0x10 ? "0" : "")\(String(byte, radix: 16))".utf8
            default: bytes.append(byte)
            }
        }
        bytes.append(UInt8(ascii: "\""))
    }
}
