package import RekindleCore

/// What a file says of something kept, without its program: words, numbers, lists and named facts.
package enum KeptValue: Equatable, Sendable {
    case text(String)
    case number(Int)
    case flag(Bool)
    case list([KeptValue])
    case facts(KeptFacts)

    /// A list of words.
    package static func words(_ words: [String]) -> KeptValue { .list(words.map { KeptValue.text($0) }) }
}

/// Facts by their names. What there is none of is left out.
package struct KeptFacts: Equatable, Sendable {
    /// What is said, by its name.
    package let facts: [String: KeptValue]

    package init(_ facts: [String: KeptValue]) { self.facts = facts }
}

extension KeptFacts: ExpressibleByDictionaryLiteral {
    /// The last of one name counts.
    package init(dictionaryLiteral elements: (String, KeptValue?)...) {
        var facts: [String: KeptValue] = [:]
        for (name, value) in elements { facts[name] = value }
        self.facts = facts
    }
}

/// The two of a result, as its reader calls them: no file says who they are by a name or an id of the program.
package struct KeptSides: Sendable {
    let reader: Partner

    /// What each of the two has of something, as `me` and `partner`; nil where neither has any.
    package func both(_ value: (Partner) -> KeptValue?) -> KeptValue? {
        let facts: KeptFacts = ["me": value(reader), "partner": value(reader.other)]
        return facts.facts.isEmpty ? nil : .facts(facts)
    }
}
