/// What a login name may be: anything that somebody will remember.
package enum LoginRule {
    /// Why a name cannot be used.
    package enum Refusal: CaseIterable, Sendable {
        case empty
        /// It is longer than `Typed.loginLimit`.
        case tooLong
    }

    /// Nil when the name may be used as it will be looked up, as long as nobody else has it.
    package static func refusal(_ login: String) -> Refusal? {
        guard let prepared = Typed.login(login) else { return .tooLong }
        return prepared.isEmpty ? .empty : nil
    }
}
