/// The minutes that a step speaks of, such as "five minutes each", so that a timer can offer to keep them.
package enum NamedMinutes {
    /// The first of them; nil where there are none, or where they are no time to keep: in somebody's mouth, a limit, or
    /// a distance.
    package static func of(_ text: String) -> Int? {
        let said = text.split(separator: "\"", omittingEmptySubsequences: false).enumerated()
        let own = said.filter { $0.offset.isMultiple(of: 2) }.map(\.element).joined(separator: " | ")
        let words = own.lowercased().split { !($0.isLetter || $0.isNumber || $0 == "|") }.map(String.init)
        return words.indices.lazy.compactMap { keepable(words, at: $0) }.first
    }

    private static func keepable(_ words: [String], at place: Int) -> Int? {
        guard words[place] == "minutes", place > 0, let number = number(words[place - 1]) else { return nil }
        if place > 1, limits.contains(words[place - 2]) { return nil }
        if place + 1 < words.count, distances.contains(words[place + 1]) { return nil }
        return number
    }

    private static let limits: Set = ["under", "within", "below"]
    private static let distances: Set = ["away", "of", "later", "off"]

    private static func number(_ word: String) -> Int? {
        if let number = Int(word) { return (2...90).contains(number) ? number : nil }
        return numbers[word]
    }

    private static let numbers = [
        "two": 2, "three": 3, "four": 4, "five": 5, "six": 6, "seven": 7, "eight": 8, "nine": 9, "ten": 10,
        "twelve": 12, "fifteen": 15, "twenty": 20, "thirty": 30, "forty": 40, "sixty": 60, "ninety": 90,
    ]
}
