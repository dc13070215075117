package import Foundation
package import RekindleCore
import RekindleStore
import RekindleVault

/// Whose words a kept thing is, to whoever reads it.
package enum Whose: String, Codable, CaseIterable, Sendable {
    case mine, partners, both
}

/// One thing that is kept, as its reader may take it along.
package struct KeptThing: Sendable {
    /// The word for its kind in a file, frozen.
    package let kind: String
    /// The row's id as text, for addresses; no file has it.
    package let name: String
    /// When it was last written. Of what two share it is noon of that day where the reader is: a time of day would tell when
    /// the other was here.
    package let at: Date
    package let whose: Whose
    package let label: Label
    /// What page words are made from.
    package let content: any Content
    /// Of a result, which side the reader is.
    package let partner: Partner?
    /// Of what came from a file, where that says that it lay; nil for what was kept here.
    package let origin: KeptOrigin?
    /// What a file says of it.
    let facts: @Sendable () -> KeptFacts

    /// Describes a thing.
    package init(
        kind: String, name: String, at: Date, whose: Whose, label: Label, content: any Content,
        partner: Partner? = nil, from origin: KeptOrigin? = nil, facts: @escaping @Sendable () -> KeptFacts = { [:] }
    ) {
        (self.kind, self.name, self.at, self.whose) = (kind, name, at, whose)
        (self.label, self.content, self.partner, self.facts) = (label, content, partner, facts)
        self.origin = origin
    }

    /// The same with something else that page words are made from. Of what came from a file the reader is the first.
    func being(_ content: any Content) -> KeptThing {
        KeptThing(
            kind: kind, name: name, at: at, whose: whose, label: label, content: content, partner: .first, from: origin,
            facts: facts)
    }

    /// A record, as one of its readers has it.
    init<Value>(
        _ record: Record<Value>, as word: String, in space: OpenSpace, of reader: Context, partner: Partner? = nil,
        facts: @escaping @Sendable () -> KeptFacts
    ) {
        self.init(
            kind: word, name: record.name,
            at: space.partner == nil ? record.at : reader.zone.noon(of: record.at),
            whose: Whose(of: record.author, in: space), label: space.partner == nil ? .onlyYou : Value.label,
            content: record.content, partner: partner, facts: facts)
    }
}

extension Whose {
    /// What lies with oneself is one's own, whoever may have kept it once there are two.
    fileprivate init(of author: PersonID, in space: OpenSpace) {
        if space.partner == nil || author == space.reader {
            self = .mine
        } else {
            self = author == .nobody ? .both : .partners
        }
    }
}

/// Where a kept thing lies: with oneself, in the space of the two, or in one that somebody shared once, by its name; or in
/// what came from a file, by the place that this had there.
package enum KeptPlace: Hashable, Sendable {
    case own
    case shared
    case former(String)
    case fromFile(String)

    /// The word for it in a file.
    package var word: String {
        switch self {
        case .own: "own"
        case .shared: "shared"
        case .former: "former"
        case .fromFile: "from-file"
        }
    }
}
