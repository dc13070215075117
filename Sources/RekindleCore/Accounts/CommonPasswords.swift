/// Passwords that everybody tries first.
package struct CommonPasswords: Sendable {
    /// In lower case.
    package let words: Set<String>

    /// The words in those that have digits or signs around them: who takes `chocolate1` takes `chocolate2026` too.
    private let lengthened: Set<String>

    /// What a word has at least, for something with digits around it to be that word: "is1234567" says nothing.
    private static let shortestWord = 4
    /// The same where the word itself is not listed.
    private static let shortestLengthened = 6

    /// Takes them in lower case.
    package init(_ words: some Sequence<String>) {
        self.words = Set(words)
        lengthened = Set(
            self.words.compactMap(Self.word).filter { $0.count >= Self.shortestLengthened }.map(String.init))
    }

    /// Whether a password is one of them, in any case, or one with digits and signs before or behind, as most people
    /// lengthen theirs.
    package func holds(_ password: String) -> Bool {
        let plain = password.lowercased()
        if words.contains(plain) { return true }
        guard let word = Self.word(in: plain).map(String.init), word.count >= Self.shortestWord else { return false }
        return words.contains(word) || lengthened.contains(word)
    }

    /// From the first letter to the last.
    private static func word(in plain: String) -> Substring? {
        guard let first = plain.firstIndex(where: \.isLetter), let last = plain.lastIndex(where: \.isLetter) else {
            return nil
        }
        return plain[first...last]
    }
}
