package import Foundation
import RekindleStore

extension AccountNews {
    /// What it may be. The words are frozen.
    package enum What: String, Codable, CaseIterable, Sendable {
        /// The account was opened with the recovery code.
        case recovered
        case password
        case pin
        case pinGone = "pin-gone"
        case code
        case codeGone = "code-gone"
        case secondStep = "second-step"
        case secondStepGone = "second-step-gone"
        /// The lock comes later than before.
        case lock
        /// Signed in, in a browser that had not signed in before.
        case signedIn = "signed-in"
        /// What a browser keeps for signing in was used a second time: the first time was in another one.
        case copied
        /// The same as `signedIn`, where a second step is on: the password was right, and the code was asked for.
        case halfSignedIn = "half-signed-in"
        /// So many wrong PINs were typed that the session ended.
        case pinTries = "pin-tries"
        /// So many wrong passwords were typed at the lock that the session ended.
        case lockTries = "lock-tries"
        /// A yes was said to somebody's invitation.
        case saidYes = "said-yes"
        /// Whoever said yes was confirmed, and the two are connected.
        case connected
        /// The connection was ended by this account, not by the other one.
        case parted

        /// Whether it tells of a browser that was new.
        package var isSignIn: Bool { [.signedIn, .halfSignedIn, .copied].contains(self) }

        /// Whether whoever signs in later finds it on the pages anyway: of how they are connected, not of how one gets in.
        var showsByItself: Bool { [.saidYes, .connected, .parted].contains(self) }
    }

    /// One change.
    package struct Entry: Codable, Equatable, Sendable {
        package let what: What
        /// In Unix seconds.
        private(set) var at: Int64
        /// The session that did it, where it is known and sees it anyway; of a sign-in and of wrong PINs, what
        /// the browser says it is.
        var session: RowID?
        package var device: String?

        /// The same at this time.
        func at(_ time: Int64) -> Entry {
            var entry = self
            entry.at = time
            return entry
        }

        /// Tells it from every other one: no two have one time.
        package var id: Int64 { at }

        /// Whether both say the same, but for when.
        package func isLike(_ other: Entry) -> Bool { what == other.what && device == other.device }

        /// When it was.
        package var moment: Date { Date(timeIntervalSince1970: Double(at)) }
    }

    /// As many as are kept, the newest first. What a newer one says again goes first, and word of a new browser last: no
    /// other change pushes it out.
    static func bounded(_ entries: [Entry]) -> [Entry] {
        var kept = entries
        while kept.count > Vault.mostNews {
            let again = kept.indices.last { place in
                !kept[place].what.isSignIn && kept[..<place].contains { $0.isLike(kept[place]) }
            }
            kept.remove(at: again ?? kept.lastIndex { !$0.what.isSignIn } ?? kept.count - 1)
        }
        return kept
    }
}
