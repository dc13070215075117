package import Foundation
package import RekindleCore
import RekindleVault

/// The way back from what a file says of a kind to what a room keeps: whoever wrote the file, only what the room could have
/// kept comes of it.
package struct WayBack: Sendable {
    /// What a file said, as this version has it.
    package struct Found: Sendable {
        /// What page words are made from.
        package let content: any Content
        /// The same facts, without what this version does not know.
        package let facts: KeptFacts
    }

    private let reading: @Sendable (KeptReader) throws -> Found

    /// Of a kind that somebody keeps.
    init<Value: Content>(
        to type: Value.Type, facts: @escaping @Sendable (Record<Value>) -> KeptFacts,
        by back: @escaping @Sendable (KeptReader) throws -> Value
    ) {
        reading = { reader in
            let value = try back(reader)
            guard value.refusal == nil else { throw KeptFault.refused }
            return Found(content: value, facts: facts(Record(value, at: reader.moment)))
        }
    }

    /// Of what opened for two: whoever reads is the first.
    init<Result: JointResult>(
        to type: Result.Type, facts: @escaping @Sendable (Opened<Result>, KeptSides) -> KeptFacts,
        by back: @escaping @Sendable (KeptReader) throws -> (result: Result, subject: String)
    ) {
        reading = { reader in
            let (result, subject) = try back(reader)
            let opened = Opened(result, about: subject)
            return Found(content: opened, facts: facts(opened, KeptSides(reader: .first)))
        }
    }

    /// What the facts of a file come to.
    /// - Parameter moment: when the file says that it was kept.
    package func found(_ facts: KeptFacts, at moment: Date) throws(KeptFault) -> Found {
        do {
            return try reading(KeptReader(facts, at: moment))
        } catch let fault as KeptFault {
            throw fault
        } catch {
            throw .odd
        }
    }
}

/// Why something that a file says is not taken.
package enum KeptFault: String, Error, Codable, CaseIterable, Sendable {
    /// This version knows no such kind: the file is of a newer one, or of something else.
    case unknown
    /// Something that every one has is not there.
    case missing
    /// Something is of another sort than it has to be, or a word that is none of those known.
    case odd
    /// Something is longer than it can be.
    case tooLong
    /// A rule of the room refuses it.
    case refused
}

/// Every way back there is, by the file's word for the kind.
package struct WaysBack: Sendable {
    private let ways: [String: WayBack]

    /// Those of these rooms.
    package init(_ features: [Feature]) {
        ways = features.flatMap(\.kept).reduce(into: [:]) { ways, keeping in
            if let word = keeping.word { ways[word] = keeping.back }
        }
    }

    /// What the facts of a file come to.
    package func found(_ word: String, _ facts: KeptFacts, at moment: Date) throws(KeptFault) -> WayBack.Found {
        guard let way = ways[word] else { throw .unknown }
        return try way.found(facts, at: moment)
    }

    /// The same thing with what page words are made from, where it came from a file and its words are still understood.
    package func opened(_ thing: KeptThing) -> KeptThing {
        guard thing.origin != nil, let found = try? found(thing.kind, thing.facts(), at: thing.at) else { return thing }
        return thing.being(found.content)
    }
}
