import Foundation

extension Typed {
    /// A password is looked at up to so many scalars, more than any that may be chosen has.
    package static let passwordLetters = 256

    /// A password as it is stretched, however it was typed: every space is the one of the space bar, letters have one
    /// width, and what cannot be seen is passed over. RFC 8265 (OpaqueString) maps the spaces; widths and the unseen are
    /// added here, since keyboards of phones put them in by themselves. Nil where it is longer than any.
    package static func password(_ typed: String) -> String? {
        guard fits(typed, passwordLetters) else { return nil }
        let scalars = typed.unicodeScalars.lazy.filter { !isPassedOver($0) }.flatMap { oneWidth($0).unicodeScalars }
        return counted(String(String.UnicodeScalarView(scalars))).precomposedStringWithCanonicalMapping
    }

    /// As passwords were stretched before that: the bytes as they were typed, letters and marks put together.
    static func earlierPassword(_ typed: String) -> String? {
        fits(typed, passwordLetters) ? counted(typed).precomposedStringWithCanonicalMapping : nil
    }

    /// The ways in which a typed password may have been stretched: as it is now, and as it was before where that differs.
    /// How many there are depends on what was typed and on nothing that is kept. None where it is longer than any.
    package static func passwords(_ typed: String) -> [String] {
        guard let now = password(typed), let earlier = earlierPassword(typed) else { return [] }
        return now.utf8.elementsEqual(earlier.utf8) ? [now] : [now, earlier]
    }

    /// Digits of ASCII, whatever keyboard they were typed on, without spaces, dashes and what cannot be seen;
    /// other signs stay, so that nothing wrong becomes right. Nil where it is longer than any PIN or code.
    package static func digits(_ typed: String) -> String? {
        guard fits(typed, codeLimit) else { return nil }
        return String(String.UnicodeScalarView(typed.unicodeScalars.lazy.filter(isWritten).map(digit)))
    }

    /// A code of letters and digits, without spaces, dashes and what cannot be seen. Nil where it is longer than any.
    package static func code(_ typed: String) -> String? {
        guard fits(typed, codeLimit) else { return nil }
        let scalars = typed.unicodeScalars.lazy.filter(isWritten).flatMap { oneWidth($0).unicodeScalars }
        return String(String.UnicodeScalarView(scalars))
    }

    /// A recovery code has 39 letters with its dashes; some people put a space after each.
    package static let codeLimit = 100

    private static func isWritten(_ scalar: Unicode.Scalar) -> Bool {
        !scalar.isWhite && !isPassedOver(scalar) && scalar != "\u{2212}"
            && scalar.properties.generalCategory != .dashPunctuation
    }

    private static func digit(_ scalar: Unicode.Scalar) -> Unicode.Scalar {
        guard !scalar.isASCII, scalar.properties.numericType == .decimal, let value = scalar.properties.numericValue
        else { return scalar }
        return Unicode.Scalar(UInt8(ascii: "0") + UInt8(value))
    }

    /// Letters as wide or as narrow as a sign of Chinese or half of one, as plain ones; any space as a plain one.
    private static func oneWidth(_ scalar: Unicode.Scalar) -> String {
        if scalar.properties.generalCategory == .spaceSeparator { return " " }
        guard (0xff00...0xffef).contains(scalar.value) else { return String(scalar) }
        return counted(String(scalar)).precomposedStringWithCompatibilityMapping
    }
}
