extension HTML {
    /// Collects the pieces of a literal and escapes what is not markup.
    package struct StringInterpolation: StringInterpolationProtocol {
        var bytes: [UInt8] = []

        /// Begins with room for the literal and a few words for each interpolated part.
        package init(literalCapacity: Int, interpolationCount: Int) {
            bytes.reserveCapacity(literalCapacity + interpolationCount * 16)
        }

        /// Adds markup that stands in the source.
        package mutating func appendLiteral(_ literal: String) {
            bytes.append(literal)
        }

        /// Adds text, escaped.
        package mutating func appendInterpolation(_ string: String) {
            bytes.appendEscaped(string)
        }

        /// Adds text, escaped, or nothing.
        package mutating func appendInterpolation(_ string: String?) {
            if let string { bytes.appendEscaped(string) }
        }

        /// Adds a whole number.
        package mutating func appendInterpolation(_ number: Int) {
            bytes.append(String(number))
        }

        /// Adds markup as it is.
        package mutating func appendInterpolation(_ html: HTML) {
            bytes += html.bytes
        }

        /// Adds markup as it is, or nothing.
        package mutating func appendInterpolation(_ html: HTML?) {
            if let html { bytes += html.bytes }
        }

        /// Adds a string unescaped: only for constants of this program, such as the paths of an icon.
        package mutating func appendInterpolation(raw trusted: String) {
            bytes.append(trusted)
        }
    }
}

extension [UInt8] {
    fileprivate mutating func append(_ string: String) {
        var string = string
        string.withUTF8 { append(contentsOf: $0) }
    }

    /// Walks bytes and not characters: a combining mark after `<` would hide it inside one `Character`. What stands for
    /// something else is one byte, and none of the bytes of a longer scalar.
    fileprivate mutating func appendEscaped(_ string: String) {
        var string = string
        string.withUTF8 { text in
            var plain = text.startIndex
            for place in text.indices {
                guard let entity = text[place].entity else { continue }
                append(contentsOf: text[plain..<place])
                append(entity)
                plain = place + 1
            }
            append(contentsOf: text[plain...])
        }
    }
}

extension UInt8 {
    /// What it is written as where it would be markup.
    fileprivate var entity: String? {
        switch self {
        case UInt8(ascii: "&"): "&amp;"
        case UInt8(ascii: "<"): "&lt;"
        case UInt8(ascii: ">"): "&gt;"
        case UInt8(ascii: "\""): "&quot;"
        case UInt8(ascii: "'"): "&#39;"
        default: nil
        }
    }
}
