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
        var facts = [String: KeptValue](minimumCapacity: elements.count)
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

/// For what came from a file and is kept as a record.
extension KeptFacts: Encodable {
    package func encode(to encoder: any Encoder) throws {
        var container = encoder.singleValueContainer()
        try container.encode(facts)
    }
}

extension KeptValue: Encodable {
    package func encode(to encoder: any Encoder) throws {
        var container = encoder.singleValueContainer()
        switch self {
        case .text(let text): try container.encode(text)
        case .number(let number): try container.encode(number)
        case .flag(let flag): try container.encode(flag)
        case .list(let list): try container.encode(list)
        case .facts(let facts): try container.encode(facts)
        }
    }
}

extension KeptFacts: Decodable {
    package init(from decoder: any Decoder) throws {
        facts = try decoder.singleValueContainer().decode([String: KeptValue].self)
    }
}

extension KeptValue: Decodable {
    /// Throws for what no file of ours says, such as a number with a fraction or nothing at all.
    package init(from decoder: any Decoder) throws {
        let container = try decoder.singleValueContainer()
        if let text = try? container.decode(String.self) {
            self = .text(text)
        } else if let flag = try? container.decode(Bool.self) {
            self = .flag(flag)
        } else if let number = try? container.decode(Int.self) {
            self = .number(number)
        } else if let list = try? container.decode([KeptValue].self) {
            self = .list(list)
        } else {
            self = .facts(try container.decode(KeptFacts.self))
        }
    }
}
