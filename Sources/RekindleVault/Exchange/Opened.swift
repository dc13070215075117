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
        guard let kept = KeptFields(keptText, count: 4), let result = Result(keptText: kept[3]) else { return nil }
        self.init(
            subject: kept[0], authors: kept.words(1).compactMap { PersonID(hex: $0) }, result: result,
            away: kept.words(2).compactMap { PersonID(hex: $0) })
    }
}
