/// Kept as text where other contents are kept as JSON: what nearly every page opens is read several times as fast. What was
/// kept as JSON before is read as such, and becomes text with its owner's next write.
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
        fields = text.utf8.split(separator: 0x1F, omittingEmptySubsequences: false)
        guard fields.count == count else { return nil }
    }

    /// Nil where a field holds what stands between fields.
    package static func text(_ fields: [String]) -> String? {
        guard !fields.contains(where: { $0.utf8.contains(0x1F) }) else { return nil }
        return fields.joined(separator: separator)
    }

    /// The field at a place.
    package subscript(place: Int) -> String { String(Substring(fields[place])) }

    /// The number at a place; nil where there is none.
    package func number(_ place: Int) -> Int? { Int(self[place]) }

    /// The words at a place, between spaces.
    package func words(_ place: Int) -> [String] {
        fields[place].split(separator: UInt8(ascii: " ")).map { String(Substring($0)) }
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
