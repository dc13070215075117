import RekindleCore

/// The fields of a form in the order in which they came. Anything that is not clean text is refused, never repaired.
package struct Form: Equatable, Sendable {
    package enum Fault: Error, Equatable, Sendable {
        /// Not what a browser's form sends.
        case notAForm
        /// A broken escape or bytes that are no text.
        case broken
        /// Null and other control characters, which no page can show.
        case controlCharacters
    }

    package struct Field: Equatable, Sendable {
        package var name: String
        package var value: String

        /// Byte by byte: to compare long texts as text is to normalise both.
        package static func == (one: Field, other: Field) -> Bool {
            one.name.utf8.elementsEqual(other.name.utf8) && one.value.utf8.elementsEqual(other.value.utf8)
        }
    }

    package static let limit = 64 * 1024

    package let fields: [Field]

    package init(_ fields: [(String, String)] = []) {
        self.fields = fields.map { Field(name: $0.0, value: $0.1) }
    }

    /// Reads `application/x-www-form-urlencoded` bytes.
    package init(parsing bytes: some Collection<UInt8>) throws(Fault) {
        var fields: [Field] = []
        for part in bytes.split(separator: UInt8(ascii: "&")) {
            let halves = part.split(separator: UInt8(ascii: "="), maxSplits: 1, omittingEmptySubsequences: false)
            let value = halves.count > 1 ? try Self.decoded(halves[1]) : ""
            let name = try Self.decoded(halves[0])
            if Self.isName(name) { fields.append(Field(name: name, value: value)) }
        }
        self.fields = fields
    }

    /// The first value of a name. A page of ours sends a name once where one value is read, and its hidden fields before what
    /// is typed: what somebody or something adds to a form behind them changes nothing.
    package subscript(_ name: String) -> String? {
        fields.first { $0.name == name }?.value
    }

    /// The value without the spaces around it; empty when there is none.
    package func text(_ name: String) -> String {
        // Scalars and not letters: to find where the last letter of a text begins can take a walk through all of it.
        let value = (self[name] ?? "").unicodeScalars
        let start = value.firstIndex { !$0.properties.isWhitespace } ?? value.endIndex
        let end = value.lastIndex { !$0.properties.isWhitespace }.map(value.index(after:)) ?? start
        return String(value[start..<end])
    }

    /// All values of a name, in their order.
    package func all(_ name: String) -> [String] {
        fields.filter { $0.name == name }.map(\.value)
    }

    /// The version of what somebody saw when they wrote this; nil where there was nothing yet.
    package var version: Int64? { self[FieldNames.version].flatMap(Int64.init) }

    package func has(_ name: String) -> Bool { self[name] != nil }

    private static func decoded(_ bytes: some Collection<UInt8>) throws(Fault) -> String {
        var plain: [UInt8] = []
        plain.reserveCapacity(bytes.count)
        var rest = bytes.makeIterator()
        while let byte = rest.next() {
            switch byte {
            case UInt8(ascii: "+"): plain.append(UInt8(ascii: " "))
            case UInt8(ascii: "%"):
                guard let high = rest.next().flatMap(digit), let low = rest.next().flatMap(digit) else { throw .broken }
                plain.append(high << 4 | low)
            default: plain.append(byte)
            }
        }
        return try text(plain)
    }

    /// A value by its bytes.
    static func text(_ plain: [UInt8]) throws(Fault) -> String {
        guard let text = String(validating: endingLines(plain), as: UTF8.self) else { throw .broken }
        guard text.unicodeScalars.allSatisfy(isShowable) else { throw .controlCharacters }
        return text
    }

    /// Lines end with one character. Bytes are looked at: as text, each letter would be normalised to be compared.
    static func endingLines(_ bytes: [UInt8]) -> [UInt8] {
        var lines: [UInt8] = []
        lines.reserveCapacity(bytes.count)
        var last: UInt8 = 0
        for byte in bytes {
            if byte == carriageReturn {
                lines.append(lineFeed)
            } else if byte != lineFeed || last != carriageReturn {
                lines.append(byte)
            }
            last = byte
        }
        return lines
    }

    private static let (lineFeed, carriageReturn) = (UInt8(ascii: "\n"), UInt8(ascii: "\r"))

    /// Whether a field of ours may be called so. Any other name is passed over, since each look-up of a field compares
    /// it.
    static func isName(_ name: String) -> Bool {
        name.utf8.count <= nameLimit && name.utf8.allSatisfy { $0 < 0x80 }
    }

    /// No field of ours has a longer name.
    static let nameLimit = 64

    static func isShowable(_ scalar: Unicode.Scalar) -> Bool { Typed.isShowable(scalar) }

    static func digit(_ byte: UInt8) -> UInt8? {
        switch byte {
        case UInt8(ascii: "0")...UInt8(ascii: "9"): byte - UInt8(ascii: "0")
        case UInt8(ascii: "a")...UInt8(ascii: "f"): byte - UInt8(ascii: "a") + 10
        case UInt8(ascii: "A")...UInt8(ascii: "F"): byte - UInt8(ascii: "A") + 10
        default: nil
        }
    }
}
