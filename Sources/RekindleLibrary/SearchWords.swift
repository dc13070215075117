import RekindleCore

/// The words of a text or a search, without case, accents and marks, so that "Cafe" finds "café".
package enum SearchWords {
    /// A search is no longer than this; what goes beyond it is refused where it is typed.
    package static let limit = 80

    /// The folded words in their order. An apostrophe inside a word goes, so that "don't" is one word however it is typed.
    package static func of(_ text: String) -> [String] {
        Typed.folded(text).split { !($0.isLetter || $0.isNumber) }.map(String.init)
    }

    /// The same of what somebody typed; none where that is longer than a search.
    package static func typed(_ text: String) -> [String] { Typed.fits(text, limit) ? of(text) : [] }
}
