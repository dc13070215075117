/// What Today offered lately, each with its day, so that nothing comes again within a month while something else is
/// there. It says nothing of whether anybody did it.
package struct Shown: Equatable, Sendable {
    /// A practice and the day on which it was offered.
    package struct Offer: Equatable, Sendable {
        package let practice: Practice.ID
        /// Days since 1970 where its reader was.
        package let day: Int

        package init(practice: Practice.ID, day: Int) {
            self.practice = practice
            self.day = day
        }
    }

    /// In the order in which they were offered.
    package private(set) var offers: [Offer]

    package init(_ offers: [Offer] = []) {
        self.offers = offers
    }

    /// With what was offered elsewhere meanwhile.
    package func adding(_ other: Shown) -> Shown {
        other.offers.reduce(into: self) { $0.note($1.practice, on: $1.day) }
    }

    /// Takes in what is offered on a day, and lets go of what no longer counts then.
    package mutating func note(_ practice: Practice.ID, on day: Int) {
        // A clock that was wrong for an hour must not keep anything away for a year.
        offers.removeAll { abs(day - $0.day) >= Suggestion.rest }
        offers.removeAll { $0.practice == practice && $0.day == day }
        offers.append(Offer(practice: practice, day: day))
    }

    /// What this day offered last.
    package func latest(on day: Int) -> Practice.ID? { offers.last { $0.day == day }?.practice }
}

/// One after another, as in `LastDone`.
extension Shown: Codable {
    package init(from decoder: any Decoder) throws {
        self.init(text: try decoder.singleValueContainer().decode(String.self))
    }

    /// From what `text` gave; what it would not have given is left out.
    package init(text: String) { offers = Self.lines(text).compactMap(Offer.init) }

    private static func lines(_ text: String) -> [Substring.UTF8View] {
        text.isEmpty ? [] : Array(Parts(of: text.utf8, between: ";"))
    }

    package func encode(to encoder: any Encoder) throws {
        var container = encoder.singleValueContainer()
        try container.encode(text)
    }

    package var text: String { offers.map { "\($0.practice) \($0.day)" }.joined(separator: ";") }
}

extension Shown.Offer {
    fileprivate init?(_ line: Substring.UTF8View) {
        var words = Parts(of: line, between: " ")
        guard let id = words.next(), !id.isEmpty, let day = words.next()?.days,
            words.next() == nil
        else { return nil }
        self.init(practice: Practice.ID(String(Substring(id))), day: day)
    }
}

extension Shown: Content {
    package static var kind: String { "shown" }
    package static var label: Label { .onlyYou }
}

extension Shown: KeptAsText {
    package var keptText: String? { text }

    package init?(keptText: String) {
        guard let offers = Self.lines(keptText).made(Offer.init) else { return nil }
        self.offers = offers
    }
}
