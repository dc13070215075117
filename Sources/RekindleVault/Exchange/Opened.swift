package import RekindleCore
import RekindleStore

/// The shared record that a joint function leaves behind.
package struct Opened<Result: JointResult>: Content {
    package static var kind: String { "opened/\(Result.name)" }
    package static var label: Label { Result.openedLabel }

    /// What it is about, such as the number of a picture.
    package var subject: String
    /// Whose the first and the second side are.
    package var authors: [PersonID]
    package var result: Result
    /// Who took theirs back from view.
    package var away: [PersonID]

    /// Which side is this person's.
    package func side(of person: PersonID) -> Partner {
        authors.first == person ? .first : .second
    }
}

extension Opened {
    /// Throws as well where it is not of two: each of them would be taken for the second.
    package init(from decoder: any Decoder) throws {
        let fields = try decoder.container(keyedBy: CodingKeys.self)
        self.init(
            subject: try fields.decode(String.self, forKey: .subject),
            authors: try fields.decode([PersonID].self, forKey: .authors),
            result: try fields.decode(Result.self, forKey: .result),
            away: try fields.decode([PersonID].self, forKey: .away))
        guard isOfTwo else {
            throw DecodingError.dataCorruptedError(forKey: .authors, in: fields, debugDescription: "not of two")
        }
    }

    private var isOfTwo: Bool { authors.count == 2 && authors[0] != authors[1] }
}

extension Opened {
    /// What lies in no space, such as what a file says of a result: the first side is whoever reads.
    package init(_ result: Result, about subject: String) {
        let other = PersonID(Array(repeating: UInt8(1), count: 16)) ?? .nobody
        self.init(subject: subject, authors: [.nobody, other], result: result, away: [])
    }
}

extension Opened: KeptAsText where Result: KeptAsText {
    package var keptText: String? {
        // A result with fields of its own is kept as JSON.
        result.keptText.flatMap { text in
            KeptFields.text([
                subject, authors.map(\.hex).joined(separator: " "), away.map(\.hex).joined(separator: " "), text,
            ])
        }
    }

    package init?(keptText: String) {
        guard let kept = KeptFields(keptText, count: 4), let result = Result(keptText: kept[3]),
            let authors = kept.words(1, as: { PersonID(hex: $0) }),
            let away = kept.words(2, as: { PersonID(hex: $0) })
        else { return nil }
        self.init(subject: kept[0], authors: authors, result: result, away: away)
        guard isOfTwo else { return nil }
    }
}
