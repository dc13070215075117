/// Who asks for what a session opens. Whoever calls says it each time: it decides whether the keys are taken from the cache and
/// kept there, and the time of their last use would tell others when the owner sent something.
package enum Asking: Sendable {
    /// A request with what a browser keeps.
    /// - Parameter isHere: whether it was there when the lock was opened the last time, by the token as it signs now. For
    ///   anybody else, such as a copy from before, the cache stays as it is, and is of no use.
    case owner(isHere: @Sendable (SessionToken) -> Bool)
    /// The program itself, for somebody whom it has let in.
    case program
    /// Nobody, such as where an open page is told of something.
    case nobody
    /// Somebody who has still to show who they are: the session is locked, or waits for its second step.
    case locked

    /// Whether the keys may be in the cache at all.
    var usesCache: Bool {
        switch self {
        case .owner, .program: true
        case .nobody, .locked: false
        }
    }

    /// Whether they may be so for the token as it signs now.
    func usesCache(of token: @autoclosure () -> SessionToken) -> Bool {
        switch self {
        case .owner(let isHere): isHere(token())
        case .program: true
        case .nobody, .locked: false
        }
    }
}
