/// Straight quotation marks and apostrophes of the content, as books print them.
package enum Quotes {
    /// The text with curled marks: opening at its beginning and after a space, a bracket or a dash, else closing.
    package static func curled(_ text: String) -> String {
        text.reduce(into: "") { curled, character in
            let opens = curled.last.map { $0.isWhitespace || "([“‘–—".contains($0) } ?? true
            switch character {
            case "\"": curled.append(opens ? "“" : "”")
            case "'": curled.append(opens ? "‘" : "’")
            default: curled.append(character)
            }
        }
    }
}
