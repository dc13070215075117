import RekindleRooms

/// One address with what is behind it and who may come in. A room is a list of doors.
struct Route: Sendable {
    typealias Handler = @Sendable (Request) async throws -> Reply
    typealias SignedInHandler = @Sendable (Request, Context) async throws -> Reply

    enum Access: Equatable, Sendable {
        /// Signed in or not.
        case anyone
        case signedIn
        /// Signed in and connected with a partner; alone there is nothing here.
        case connected
    }

    let path: Path
    let access: Access
    let get: Handler?
    let post: Handler?

    /// A door for everybody.
    static func open(_ path: Path, get: Handler? = nil, post: Handler? = nil) -> Route {
        Route(path: path, access: .anyone, get: get, post: post)
    }

    /// A door for somebody signed in.
    static func mine(_ path: Path, get: SignedInHandler? = nil, post: SignedInHandler? = nil) -> Route {
        Route(path: path, access: .signedIn, get: get.map(signedIn), post: post.map(signedIn))
    }

    /// A door for the two.
    static func ours(_ path: Path, get: SignedInHandler? = nil, post: SignedInHandler? = nil) -> Route {
        Route(path: path, access: .connected, get: get.map(signedIn), post: post.map(signedIn))
    }

    private static func signedIn(_ handler: @escaping SignedInHandler) -> Handler {
        { request in
            guard let signedIn = request.signedIn else { throw NotHere() }
            return try await handler(request, signedIn)
        }
    }
}
