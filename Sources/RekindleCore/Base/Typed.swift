import Foundation

/// What somebody typed, as it is compared. All text that is normalised or folded goes through here, and is refused by its
/// bytes first: putting marks in their order takes time with the square of their number, so that one form of 30,000 held
/// a server for seconds.
package enum Typed {
    /// Hears how many scalars are about to be normalised or folded; tests listen, and nothing depends on it.
    @TaskLocal package static var counting: Listener?

    /// An object around a closure: a closure alone as a task's own value makes optimised code crash.
    package final class Listener: Sendable {
        let hear: @Sendable (Int) -> Void

        /// Takes what is to hear.
        package init(_ hear: @escaping @Sendable (Int) -> Void) { self.hear = hear }
    }

    /// Whether a text has at most so many scalars. Bytes are looked at first, as their number is known without a look at
    /// the text, and no scalar has more than four.
    package static func fits(_ text: String, _ limit: Int) -> Bool {
        text.utf8.count <= 4 * limit && text.unicodeScalars.count <= limit
    }

    /// Whether there is nothing in it that anybody could see.
    package static func isBlank(_ text: String) -> Bool { !text.unicodeScalars.contains(where: isSeen) }

    /// The words of it folded for a search: small letters without accents, marks and apostrophes.
    package static func folded(_ text: String) -> String {
        let plain = text.unicodeScalars.filter { !isApostrophe($0) && !isPassedOver($0) }
        // Most of the content needs no more, and this is much the quicker way.
        if plain.allSatisfy(\.isASCII) { return String(plain).lowercased() }
        let scalars = counted(String(plain)).decomposedStringWithCompatibilityMapping.unicodeScalars
        let bare = scalars.filter { $0.properties.generalCategory != .nonspacingMark }
        return String(bare).lowercased().replacing("ß", with: "ss")
    }

    static func counted(_ text: String) -> String {
        counting?.hear(text.unicodeScalars.count)
        return text
    }

    /// Characters that steer how text is set and that no keyboard shows: joiners, marks of direction, soft hyphens.
    static func isPassedOver(_ scalar: Unicode.Scalar) -> Bool {
        guard !scalar.isASCII else { return false }
        return scalar.properties.isDefaultIgnorableCodePoint || scalar.properties.generalCategory == .format
    }

    private static func isSeen(_ scalar: Unicode.Scalar) -> Bool {
        switch scalar.properties.generalCategory {
        case .format, .control, .unassigned, .spaceSeparator, .lineSeparator, .paragraphSeparator: false
        // The pattern of Braille without a dot.
        default: !scalar.properties.isDefaultIgnorableCodePoint && scalar != "\u{2800}"
        }
    }

    private static func isApostrophe(_ scalar: Unicode.Scalar) -> Bool {
        scalar == "'" || scalar == "’" || scalar == "‘"
    }
}

extension Unicode.Scalar {
    var isWhite: Bool { properties.isWhitespace }
}
