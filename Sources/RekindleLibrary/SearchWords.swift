import Foundation

/// The words of a text or a search, without case, accents and marks, so that "Cafe" finds "café".
package enum SearchWords {
    /// A search is no longer than this; what goes beyond it is refused where it is typed.
    package static let limit = 80

    /// The folded words in their order.
    package static func of(_ text: String) -> [String] {
        folded(text).split { !($0.isLetter || $0.isNumber) }.map(String.init)
    }

    /// An apostrophe inside a word goes, so that "don't" is one word however it is typed.
    private static func folded(_ text: String) -> String {
        let plain = text.filter { !"'’‘".contains($0) }
        // Most of the content needs no more, and this is much the quicker way.
        guard !plain.utf8.allSatisfy({ $0 < 0x80 }) else { return plain.lowercased() }
        let scalars = plain.decomposedStringWithCompatibilityMapping.unicodeScalars
        let bare = scalars.filter { $0.properties.generalCategory != .nonspacingMark }
        return String(String.UnicodeScalarView(bare)).lowercased().replacing("ß", with: "ss")
    }
}
