package import RekindleCore

/// What every test of joint functions asks of one, whichever it is.
package protocol ExchangeSample: Sendable {
    /// The joint function.
    associatedtype Function: JointResult

    /// Two inputs that open as soon as both are there.
    var opening: (Function.Input, Function.Input) { get }
    /// Two that have nothing in common, so that both wait on; nil where any two open.
    var apart: (Function.Input, Function.Input)? { get }
    /// The largest input that the room's form allows.
    var largest: Function.Input { get }
    /// For a function that folds away: Ada leaves something, it is too late, and either answers once more. Gives the subject
    /// of what she left.
    var tooLate: TooLate? { get }
}

/// A story of something that was left too late to open, which gives its subject.
package typealias TooLate = @Sendable (Scenario) async throws -> String

extension ExchangeSample {
    /// The function's frozen name.
    package var name: String { Function.name }
}

/// The inputs of one joint function.
package struct ExchangeSpec<Function: JointResult>: ExchangeSample {
    package let opening: (Function.Input, Function.Input)
    package let apart: (Function.Input, Function.Input)?
    package let largest: Function.Input
    package let tooLate: TooLate?

    /// Gives the inputs of a joint function.
    package init(
        _ function: Function.Type, opening: (Function.Input, Function.Input),
        apart: (Function.Input, Function.Input)? = nil, largest: Function.Input,
        tooLate: TooLate? = nil
    ) {
        (self.opening, self.apart, self.largest, self.tooLate) = (opening, apart, largest, tooLate)
    }
}

extension String {
    /// As many letters as a field takes, of those that take most room when they are kept.
    package static func longest(_ count: Int) -> String { String(repeating: "\u{1}", count: count) }
}
