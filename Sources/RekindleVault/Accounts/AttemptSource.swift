import RekindleCore
import RekindleStore

/// Whose tries are counted together.
enum AttemptSource: Hashable, Sendable {
    case login(String)
    /// The part of an address that one household shares.
    case address(String)
    /// A browser that has signed in to this login before; others' failures do not hold it up.
    case browser(KnownBrowser.Name)
    /// All browsers that have signed in to one login: many marks are not many handfuls of tries.
    case browsers(RowID)
    /// After so many wrong tries in a day a browser is not known any more until the next: of its passwords, of its codes of
    /// the second step and of its recovery codes, each for itself.
    static let mostOfBrowser = 10

    /// The lock of one session, tried by a browser that was there when it was opened the last time.
    case lock(RowID)
    /// The same tried by whoever brings the token alone, or a time of last use from before: a copy holds the owner's browser
    /// up no longer than until its lock is opened.
    case lockFromElsewhere(RowID)
    /// What asks for the password again in one session while it is open.
    case owner(RowID)
    /// A person's second step, in whatever browser has not passed it before: a new sign-in is no new handful of codes.
    case code(PersonID)
    /// The same in a browser that has: whoever knows the password alone does not hold it up.
    case codeIn(KnownBrowser.Name)
    /// All such browsers of one person: marks from before the second step was turned on are not many handfuls of codes.
    case codesIn(PersonID)
    /// Recovery codes from one household's address: they count for themselves, and under no name that somebody else knows.
    case recovery(String)
    /// The same in a browser that has signed in to this login before.
    case recoveryIn(KnownBrowser.Name)
    /// Accounts made from one household's address.
    case arrivals(String)

    /// The browser that is known by its mark, where it is one.
    var browser: KnownBrowser.Name? { if case .browser(let name) = self { name } else { nil } }

    var backoff: Backoff {
        switch self {
        case .address: .address
        case .browsers, .codesIn: .browsers
        case .recovery, .recoveryIn: .recovery
        case .arrivals: .arrivals
        case .login, .browser, .lock, .lockFromElsewhere, .owner, .code, .codeIn: .login
        }
    }

    var parts: [[UInt8]] {
        switch self {
        case .login(let login): [Array("login".utf8), Array(login.utf8)]
        case .address(let prefix): [Array("address".utf8), Array(prefix.utf8)]
        case .browser(let name): [Array("browser".utf8), name.bytes]
        case .browsers(let account): [Array("browsers".utf8), account.bytes]
        case .lock(let session): [Array("lock".utf8), session.bytes]
        case .lockFromElsewhere(let session): [Array("lock-from-elsewhere".utf8), session.bytes]
        case .owner(let session): [Array("owner".utf8), session.bytes]
        case .code(let person): [Array("code".utf8), person.bytes]
        case .codeIn(let browser): [Array("code-in".utf8), browser.bytes]
        case .codesIn(let person): [Array("codes-in".utf8), person.bytes]
        case .recovery(let prefix): [Array("recovery".utf8), Array(prefix.utf8)]
        case .recoveryIn(let browser): [Array("recovery-in".utf8), browser.bytes]
        case .arrivals(let prefix): [Array("arrivals".utf8), Array(prefix.utf8)]
        }
    }
}
