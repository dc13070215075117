package import RekindleRooms
package import RekindleUI

/// One address with what is behind it and who may come in. A room is a list of them.
package struct Route: Sendable {
    package typealias Handler = @Sendable (Request) async throws -> Reply
    package typealias SignedInHandler = @Sendable (Request, Context) async throws -> Reply

    package enum Access: Equatable, Sendable {
        /// Machines: no session is opened, and no cookie set.
        case machine
        /// Signed in or not.
        case anyone
        case signedIn
        /// Signed in and connected with a partner; alone there is nothing here.
        case connected
    }

    /// What becomes of a form that somebody had begun.
    package enum Drafting: Equatable, Sendable {
        case none
        /// Kept, and shown again by itself.
        case kept
        /// Kept, and shown by the page it belongs to.
        case shownInPlace
    }

    /// After how many minutes without a tap it is locked.
    package enum Idling: Equatable, Sendable {
        /// As many as somebody chose.
        case chosen
        /// No more than these, whatever somebody chose.
        case atMost(Int)
        /// As the page says that asks; no more than somebody chose.
        case asked
    }

    package let path: Path
    package let access: Access
    package let get: Handler?
    package let post: Handler?
    /// What becomes of a form that is being written here.
    package var draft = Drafting.none
    /// Whether Today speaks of a form that somebody has begun here.
    package var isToldOnToday = false
    /// The areas of which an open page is told when they change.
    package var live: [String] = []
    /// Whether the page is a form, which nothing may move, until it has been kept.
    package var isLiveOnceKept = false
    /// The tab that its page shows, as far as rooms contribute to it.
    package var gathers: Tab?
    /// Names the rows that its page looks up. Not for a form: it must read what it decides on when it writes.
    package var glance: (@Sendable ([FeaturePages]) -> Glance)?
    /// The sheet of its room, beside the base sheet.
    package var sheet: StyleSheet?
    /// The scripts of its pages beside those of every page and those that follow from the other attributes.
    package var ownScripts: [Script] = []
    /// Whether the log may name it.
    package var isLogged = true
    /// Whether what is sent here is answered and forgotten.
    package var writesNothing = false
    /// Whether what its forms write counts against what their author may write.
    package var isCounted = true
    /// How long somebody may leave its pages alone.
    package var idling = Idling.chosen
    /// Whether its pages are filled up, so that their length does not tell what was chosen in a form.
    package var isPadded = false
    /// Whether nobody stays here, so that no way back leads here.
    package var isPassing = false
    /// Whether a form is taken without its signature.
    package var isUnsigned = false
    /// Whether what it does goes on where the session cannot be read: it ends or locks something.
    package var isProtecting = false
    /// What answers a form of somebody who is signed in, where it is for others; nil where it is not only for them.
    package var answerToSignedIn: Handler?
    /// Whether its answer is a file that may leave without the password.
    package var handsOut = false
    /// Of the file that its form brings along, the most bytes; nil where no form of it brings one.
    package var mostFile: Int?
    /// What its forms hold.
    package var fields = FieldNames()
    /// The fields of a form that say where somebody was, for the way back after the lock; nil where the address does.
    package var placeFields: Set<String>?

    /// All scripts of its pages beside those of every page.
    package var scripts: [Script] { (live.isEmpty ? [] : Script.live) + ownScripts }

    /// For machines: no session is opened.
    package static func machine(_ path: Path, get: @escaping Handler) -> Route {
        Route(path: path, access: .machine, get: get, post: nil)
    }

    /// For everybody.
    package static func open(_ path: Path, get: Handler? = nil, post: Handler? = nil) -> Route {
        Route(path: path, access: .anyone, get: get, post: post)
    }

    /// For somebody signed in.
    package static func mine(_ path: Path, get: SignedInHandler? = nil, post: SignedInHandler? = nil) -> Route {
        Route(path: path, access: .signedIn, get: get.map(signedIn), post: post.map(signedIn))
    }

    /// For the two.
    package static func ours(_ path: Path, get: SignedInHandler? = nil, post: SignedInHandler? = nil) -> Route {
        Route(path: path, access: .connected, get: get.map(signedIn), post: post.map(signedIn))
    }

    private static func signedIn(_ handler: @escaping SignedInHandler) -> Handler {
        { request in
            guard let signedIn = request.signedIn else { throw NotHere() }
            return try await handler(request, signedIn)
        }
    }
}
