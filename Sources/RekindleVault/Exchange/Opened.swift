package import RekindleCore

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
