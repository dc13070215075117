/// What a login name may be: anything that somebody will remember.
package enum LoginRule {
    package static let longest = 40

    /// Why a name cannot be used.
    package enum Refusal: CaseIterable, Sendable {
        case empty
        /// It is longer than `longest`.
        case tooLong
    }

    /// Nil when the name may be used, as long as nobody else has it.
    package static func refusal(_ login: String) -> Refusal? {
        if login.isEmpty { return .empty }
        return login.isLonger(than: longest) ? .tooLong : nil
    }
}
