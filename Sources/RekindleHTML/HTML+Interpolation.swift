extension HTML {
    /// Collects the pieces of a literal and escapes what is not markup.
    package struct StringInterpolation: StringInterpolationProtocol {
        var text = ""

        /// Begins with room for the literal and a few words for each interpolated part.
        package init(literalCapacity: Int, interpolationCount: Int) {
            text.reserveCapacity(literalCapacity + interpolationCount * 16)
        }

        /// Adds markup that stands in the source.
        package mutating func appendLiteral(_ literal: String) {
            text += literal
        }

        /// Adds text, escaped.
        package mutating func appendInterpolation(_ string: String) {
            text.appendEscaped(string)
        }

        /// Adds text, escaped, or nothing.
        package mutating func appendInterpolation(_ string: String?) {
            if let string { text.appendEscaped(string) }
        }

        /// Adds a whole number.
        package mutating func appendInterpolation(_ number: Int) {
            text += String(number)
        }

        /// Adds markup as it is.
        package mutating func appendInterpolation(_ html: HTML) {
            text += html.text
        }

        /// Adds markup as it is, or nothing.
        package mutating func appendInterpolation(_ html: HTML?) {
            if let html { text += html.text }
        }

        /// Adds several pieces of markup, one after the other.
        package mutating func appendInterpolation(_ pieces: [HTML]) {
            for piece in pieces { text += piece.text }
        }

        /// Adds a string unescaped: only for constants of this program, such as the paths of an icon.
        package mutating func appendInterpolation(raw trusted: String) {
            text += trusted
        }
    }
}

extension String {
    /// Walks scalars and not characters: a combining mark after `<` would hide it inside one `Character`.
    fileprivate mutating func appendEscaped(_ string: String) {
        guard string.utf8.contains(where: \.isMarkup) else {
            self += string
            return
        }
        for scalar in string.unicodeScalars {
            if scalar.isASCII, let entity = UInt8(ascii: scalar).entity {
                self += entity
            } else {
                unicodeScalars.append(scalar)
            }
        }
    }
}

extension UInt8 {
    /// Whether it stands for something else in markup.
    fileprivate var isMarkup: Bool {
        self == UInt8(ascii: "&") || self == UInt8(ascii: "<") || self == UInt8(ascii: ">")
            || self == UInt8(ascii: "\"")
            || self == UInt8(ascii: "'")
    }

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
