import RekindleCore
import RekindleVault
import Synchronization

/// A session that began in the middle of something else.
final class Began: Sendable {
    private let begun = Mutex<SessionToken?>(nil)

    var token: SessionToken? {
        get { begun.withLock { $0 } }
        set { begun.withLock { $0 = newValue } }
    }
}

extension Story {
    /// Somebody signs in from another browser.
    func enterAgain(_ somebody: Somebody) async throws -> SessionToken { try await signIn(somebody).token }

    /// What opened in a life, for whoever was left.
    func minutesOf(_ life: Life, as visitor: Visitor) async throws -> FirstMinutes? {
        try await vault.opened(FirstMinutes.self, subject: "", in: once(visitor))?.content.result
    }
}
