/// Straight quotation marks and apostrophes of the content, as books print them.
package enum Quotes {
    /// The text with curled marks: opening at its beginning and after a space, a bracket or a dash, else closing.
    /// Scalars and not letters are looked at, since pages do this for every line they show.
    package static func curled(_ text: String) -> String {
        guard text.utf8.contains(where: { $0 == straight || $0 == straightSingle }) else { return text }
        var curled = String.UnicodeScalarView()
        var opens = true
        for scalar in text.unicodeScalars {
            let mark: Unicode.Scalar =
                switch scalar {
                case "\"": opens ? "“" : "”"
                case "'": opens ? "‘" : "’"
                default: scalar
                }
            curled.append(mark)
            opens = opensAfter(mark)
        }
        return String(curled)
    }

    private static let straight = UInt8(ascii: "\"")
    private static let straightSingle = UInt8(ascii: "'")

    private static func opensAfter(_ scalar: Unicode.Scalar) -> Bool {
        switch scalar {
        case " ", "\n", "\t", "\u{a0}", "(", "[", "“", "‘", "–", "—": true
        default: false
        }
    }
}
