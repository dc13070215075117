import RekindleCore
import RekindleStore

/// Whose tries are counted together, and of what.
struct AttemptSource: Hashable, Sendable {
    /// After so many wrong tries in a day a browser is not known any more until the next: of its passwords, of its codes of
    /// the second step and of its recovery codes, each for itself.
    static let mostOfBrowser = 10

    /// What is tried and by whom. The words are part of the key that a count lies under, and stay as they are.
    enum Purpose: String, Sendable {
        /// Passwords of a login name.
        case login
        /// Passwords, from the part of an address that one household shares.
        case address
        /// Passwords in a browser that has signed in to this login before; others' failures do not hold it up.
        case browser
        /// The same in all such browsers of one login: many marks are not many handfuls of tries.
        case browsers
        /// The lock of one session, tried by a browser that was there when it was opened the last time.
        case lock
        /// The same tried by whoever brings the token alone, or a time of last use from before: a copy holds the owner's
        /// browser up no longer than until its lock is opened.
        case lockFromElsewhere = "lock-from-elsewhere"
        /// What asks for the password again in one session while it is open.
        case owner
        /// A person's second step, in whatever browser has not passed it before: a new sign-in is no new handful of codes.
        case code
        /// The same in a browser that has: whoever knows the password alone does not hold it up.
        case codeIn = "code-in"
        /// All such browsers of one person: marks from before the second step was turned on are not many handfuls of codes.
        case codesIn = "codes-in"
        /// Recovery codes from one household's address: they count for themselves, and under no name that somebody else knows.
        case recovery
        /// The same in a browser that has signed in to this login before.
        case recoveryIn = "recovery-in"
        /// Accounts made from one household's address.
        case arrivals
    }

    let purpose: Purpose
    private let whose: [UInt8]

    /// A login name, or the part of an address that one household shares.
    init(_ purpose: Purpose, _ text: String) { (self.purpose, whose) = (purpose, Array(text.utf8)) }

    /// A browser, an account, a session or a person.
    init<Role>(_ purpose: Purpose, _ tag: Tag<Role>) { (self.purpose, whose) = (purpose, tag.bytes) }

    /// The browser that is known by its mark, where it is one.
    var browser: KnownBrowser.Name? { purpose == .browser ? KnownBrowser.Name(whose) : nil }

    var backoff: Backoff {
        switch purpose {
        case .address: .address
        case .browsers, .codesIn: .browsers
        case .recovery, .recoveryIn: .recovery
        case .arrivals: .arrivals
        case .login, .browser, .lock, .lockFromElsewhere, .owner, .code, .codeIn: .login
        }
    }

    var parts: [[UInt8]] { [Array(purpose.rawValue.utf8), whose] }
}
