package import RekindleSite

/// What an address answers to whom.
package struct PolicyRow: Sendable {
    /// The status for a visit.
    package typealias Rule = @Sendable (Visit) -> Int

    /// The address.
    package let path: Path
    /// What it answers to whoever asks for the page; nil where there is none.
    package let get: Rule?
    /// What it answers to a form; nil where it takes none.
    package let post: Rule?
    /// What is sent with the form, besides its signature.
    package let fields: [(String, String)]

    init(_ path: Path, get: Rule? = nil, post: Rule? = nil, fields: [(String, String)] = []) {
        (self.path, self.get, self.post, self.fields) = (path, get, post, fields)
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
