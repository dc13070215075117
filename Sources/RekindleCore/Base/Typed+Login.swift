import Foundation

extension Typed {
    /// A login name has at most so many letters.
    package static let loginLimit = 40

    /// A login name as it is looked up, wherever it is typed: without what cannot be seen and without spaces around it, in
    /// small letters, one way of writing each. Preparing it once more changes nothing, so that what is kept of a name
    /// finds its account again. Nil where it is longer than any.
    package static func login(_ typed: String) -> String? {
        guard fits(typed, loginLimit) else { return nil }
        return settled(typed) { plainLogin(String($0.unicodeScalars.filter { !isPassedOver($0) })) }
    }

    /// As accounts were looked up before that: one pass, with what cannot be seen in it. An account that was made so is
    /// still found by what was typed then.
    package static func earlierLogin(_ typed: String) -> String? { fits(typed, loginLimit) ? plainLogin(typed) : nil }

    private static func plainLogin(_ text: String) -> String {
        counted(text.trimmingCharacters(in: .whitespacesAndNewlines)).precomposedStringWithCompatibilityMapping
            .lowercased()
    }

    /// What a text becomes in the end: a letter may fall apart into a space and a mark, which leaves a space at the end.
    private static func settled(_ text: String, _ step: (String) -> String) -> String {
        var now = text
        for _ in 0..<rounds {
            let next = step(now)
            if next.utf8.elementsEqual(now.utf8) { break }
            now = next
        }
        return now
    }

    /// Three are the most that any letter was seen to take.
    private static let rounds = 8
}
