/// Passwords that everybody tries first.
package struct CommonPasswords: Sendable {
    /// In lower case.
    package let words: Set<String>

    /// What a word has at least, for something with digits around it to be that word: "is1234567" says nothing.
    private static let shortestWord = 4

    /// Takes them in lower case.
    package init(_ words: some Sequence<String>) {
        self.words = Set(words)
    }

    /// Whether a password is one of them, in any case, or one with digits and signs before or behind, as most people
    /// lengthen theirs.
    package func holds(_ password: String) -> Bool {
        let plain = password.lowercased()
        if words.contains(plain) { return true }
        guard let first = plain.firstIndex(where: \.isLetter), let last = plain.lastIndex(where: \.isLetter) else {
            return false
        }
        let word = plain[first...last]
        return word.count >= Self.shortestWord && words.contains(String(word))
    }
}
