/// Words in a row as the guide writes them: `word`, `word*` for every longer one, `word~` for one slip of the finger, `_`
/// for any word, `<group>` for any word of a group.
struct SearchPhrase: Sendable {
    private enum Pattern: Sendable {
        case word(String)
        case beginning(String)
        case slip(String)
        case any

        init(_ text: Substring) {
            switch text.last {
            case "*": self = .beginning(String(text.dropLast()))
            case "~": self = .slip(String(text.dropLast()))
            default: self = text == "_" ? .any : .word(String(text))
            }
        }

        func fits(_ word: String) -> Bool {
            switch self {
            case .word(let own): word == own
            case .beginning(let own): word.hasPrefix(own)
            case .slip(let own): word.isOneSlip(from: own)
            case .any: true
            }
        }
    }

    private let places: [[Pattern]]

    init(_ text: String, in guide: SearchGuide) {
        places = text.split(separator: " ").filter { !guide.fillers.contains(String($0)) }.map { word in
            guard word.first == "<" else { return [Pattern(word)] }
            return (guide.groups[String(word.dropFirst().dropLast())] ?? []).map { Pattern($0[...]) }
        }
    }

    /// Whether nothing is left of it, or of one of its groups.
    var isEmpty: Bool { places.isEmpty || places.contains(where: \.isEmpty) }

    /// Whether the words stand anywhere in a row among these.
    func isIn(_ words: [String]) -> Bool {
        words.indices.contains { isAll(of: words[$0...].prefix(places.count)) }
    }

    /// Whether these words are it and nothing else.
    func isAll(of words: some Collection<String>) -> Bool {
        !isEmpty && words.count == places.count
            && zip(words, places).allSatisfy { word, place in place.contains { $0.fits(word) } }
    }
}

extension String {
    /// Whether it is the other word, but for one letter that is missing, too many or another, or two that changed places.
    func isOneSlip(from other: String) -> Bool {
        let (mine, theirs) = (Array(unicodeScalars), Array(other.unicodeScalars))
        let head = zip(mine, theirs).prefix { $0 == $1 }.count
        let (one, two) = (mine[head...], theirs[head...])
        if one.dropFirst().elementsEqual(two.dropFirst()) || one.elementsEqual(two.dropFirst()) { return true }
        if one.dropFirst().elementsEqual(two) { return true }
        return one.count > 1 && one.prefix(2).reversed().elementsEqual(two.prefix(2))
            && one.dropFirst(2).elementsEqual(two.dropFirst(2))
    }
}
