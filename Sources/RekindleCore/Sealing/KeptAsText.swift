/// Kept as text where other contents are kept as JSON: what nearly every page opens is read several times as fast. What was
/// kept as JSON before is read as such, and becomes text with its owner's next write.
///
/// A text is read whole or not at all. A word that this version does not know, such as one of a newer version, would be
/// lost with the next write if it were left out; as with JSON, the record is damaged instead and stays as it is.
package protocol KeptAsText {
    /// The text; nil where it cannot be said in one, and then it is kept as JSON.
    var keptText: String? { get }
    /// Nil for what `keptText` never gives.
    init?(keptText: String)
}

/// The fields of such a text, in their order. What stands between them is a character that no form lets in.
package struct KeptFields {
    private static let separator = "\u{1F}"

    private let fields: [Substring.UTF8View]

    /// Takes a text apart; nil where it has another number of fields.
    package init?(_ text: String, count: Int) {
        fields = Array(Parts(of: text.utf8, between: "\u{1F}"))
        guard fields.count == count else { return nil }
    }

    /// Nil where a field holds what stands between fields.
    package static func text(_ fields: [String]) -> String? {
        guard !fields.contains(where: { $0.utf8.contains(0x1F) }) else { return nil }
        return fields.joined(separator: separator)
    }

    /// Words as one field; nil where one of them would not be found again.
    package static func words(_ words: [String]) -> String? {
        guard words.allSatisfy({ !$0.isEmpty && !$0.utf8.contains { $0 == 0x20 || $0 == 0x1F } }) else { return nil }
        return words.joined(separator: " ")
    }

    /// The field at a place.
    package subscript(place: Int) -> String { String(Substring(fields[place])) }

    /// The number at a place; nil where there is none.
    package func number(_ place: Int) -> Int? { Int(self[place]) }

    /// The number at a place that may be empty; nil where something else stands there.
    package func numberOrNone(_ place: Int) -> Int?? {
        fields[place].isEmpty ? .some(nil) : number(place).map { .some($0) }
    }

    /// Whether a word stands at a place, or nothing does; nil where something else stands there.
    package func holds(_ word: String, at place: Int) -> Bool? {
        if fields[place].isEmpty { return false }
        return fields[place].elementsEqual(word.utf8) ? true : nil
    }

    /// The words at a place, between single spaces; nil where a word is empty.
    package func words(_ place: Int) -> [String]? {
        if fields[place].isEmpty { return [] }
        return Parts(of: fields[place], between: " ").made { word in word.isEmpty ? nil : String(Substring(word)) }
    }

    /// The same, each made into something; nil as soon as one of them is not known.
    package func words<Value>(_ place: Int, as make: (String) -> Value?) -> [Value]? { words(place)?.made(make) }
}

extension Sequence {
    /// What each of them makes; nil as soon as one makes nothing.
    func made<Value>(_ make: (Element) -> Value?) -> [Value]? {
        var all: [Value] = []
        for element in self {
            guard let value = make(element) else { return nil }
            all.append(value)
        }
        return all
    }
}

/// What may be nothing, such as what waits in a deposit.
extension Optional: KeptAsText where Wrapped: KeptAsText {
    package var keptText: String? {
        guard let self else { return "" }
        return self.keptText.map { "=" + $0 }
    }

    package init?(keptText: String) {
        guard let first = keptText.utf8.first else {
            self = .none
            return
        }
        guard first == UInt8(ascii: "="), let some = Wrapped(keptText: String(keptText.unicodeScalars.dropFirst()))
        else { return nil }
        self = .some(some)
    }
}
