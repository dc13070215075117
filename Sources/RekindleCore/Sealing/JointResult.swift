/// What comes of two people's sealed inputs, opened together and at once: a joint function with its inputs.
package protocol JointResult: Codable, Equatable, Sendable {
    /// What each of the two releases.
    associatedtype Input: Content
    /// The function's name, frozen once anything was released to it, and like no other's.
    static var name: String { get }

    /// The bytes that every deposit has, filled or empty: enough for the largest input that a form allows.
    static var depositSize: Int { get }

    /// The function: equal inputs give an equal result, whoever asks.
    init(first: Input, second: Input)

    /// Whether the two inputs have nothing in common that could be shown. Then both wait on, or the one who waits would
    /// learn that the other answered, and with what not.
    var isEmpty: Bool { get }

    /// What stays when one of the two takes theirs back.
    func without(_ side: Partner) -> Self
}

extension JointResult {
    package var isEmpty: Bool { false }
    package static var depositSize: Int { 4_096 }

    /// What people read beside an input that waits.
    package static var waitingLabel: Label { .sealedUntilBoth }
    /// What people read beside the result.
    package static var openedLabel: Label { .bothOfYou }
}
