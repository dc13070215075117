package import RekindleCore

/// What comes of two people's sealed inputs, opened together and at once. The conformances are the one table of joint
/// functions: inputs, function, who gets the result (both), and the deposits go in the transaction that opens them.
package protocol JointResult: Codable, Equatable, Sendable {
    /// What each of the two releases.
    associatedtype Input: Content
    /// The word for it in kinds and documents.
    static var name: String { get }

    init(first: Input, second: Input)

    /// Whether the two inputs have nothing in common that could be shown. Then both wait on, or the one who waits would
    /// learn that the other answered, and with what not.
    var isEmpty: Bool { get }

    /// What stays when one of the two takes theirs back.
    func without(_ half: Half) -> Self
}

extension JointResult {
    package var isEmpty: Bool { false }

    /// What people read beside an input that waits.
    package static var waitingLabel: Label { .sealedUntilBoth }
    /// What people read beside the result.
    package static var openedLabel: Label { Opened<Self>.label }
}

/// The shared record that a joint function leaves behind.
package struct Opened<Result: JointResult>: Content {
    package static var kind: String { "opened/\(Result.name)" }
    package static var label: Label { .bothOfYou }

    /// What it is about, such as the number of a picture.
    package var subject: String
    /// Whose the first and the second half are.
    package var authors: [PersonID]
    package var result: Result
    /// Who took theirs back from view.
    package var away: [PersonID]

    /// Which half is this person's.
    package func half(of person: PersonID) -> Half {
        authors.first == person ? .first : .second
    }
}
