package import RekindleSite

/// What an address answers to whom.
package struct PolicyRow: Sendable {
    /// The status for a visit.
    package typealias Rule = @Sendable (Visit) -> Int

    /// What comes of asking for it.
    package enum Shows: Sendable {
        /// A page, for somebody in some standing.
        case page
        /// It leads on, whoever asks.
        case wayOn
        /// No page of this site: the way out of it, or a stream.
        case noPage
        /// A page of what two shared once, or of what came from a file; in no standing has anybody left or brought one in, so
        /// that nobody finds one (OursTests, ImportTests).
        case afterParting
    }

    /// The address.
    package let path: Path
    /// What it answers to whoever asks for the page; nil where there is none.
    package let get: Rule?
    /// What it answers to a form; nil where it takes none.
    package let post: Rule?
    /// What comes of asking for the page.
    package let shows: Shows
    /// What is sent with the form, besides its signature.
    package let fields: [(String, String)]

    init(
        _ path: Path, get: Rule? = nil, post: Rule? = nil, shows: Shows = .page, fields: [(String, String)] = []
    ) {
        (self.path, self.get, self.post, self.shows, self.fields) = (path, get, post, shows, fields)
    }

    /// The same for everybody.
    static func all(_ status: Int) -> Rule { { _ in status } }

    /// One status for whoever is signed out, one for whoever is signed in.
    static func bySession(_ outside: Int, _ inside: Int) -> Rule { { $0.isSignedIn ? inside : outside } }

    /// Only signed in; everybody else is sent to sign in.
    static func mine(_ status: Int) -> Rule { bySession(303, status) }

    /// Only for the two; everybody else finds nothing.
    static func ours(_ status: Int) -> Rule { { $0.isSignedIn ? $0.isConnected ? status : 404 : 303 } }

    /// Only its author; for everybody else it does not exist.
    static func own(_ status: Int) -> Rule { { $0.isSignedIn ? $0.reader == .author ? status : 404 : 303 } }
}
