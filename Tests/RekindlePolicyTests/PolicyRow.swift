import RekindleSite

/// What each address answers to whom: one row for every path there is.
struct PolicyRow: Sendable {
    /// The status for a visit.
    typealias Rule = @Sendable (Visit) -> Int

    var path: Path
    var get: Rule?
    var post: Rule?
    /// What is sent with the form, besides its signature.
    var fields: [(String, String)] = []

    /// The same for everybody.
    static func all(_ status: Int) -> Rule { { _ in status } }

    /// One status outside, one inside.
    static func doorstep(_ outside: Int, _ inside: Int) -> Rule { { $0.isSignedIn ? inside : outside } }

    /// Only signed in; everybody else is shown the door.
    static func mine(_ status: Int) -> Rule { doorstep(303, status) }

    /// Only for the two; everybody else finds nothing.
    static func ours(_ status: Int) -> Rule { { $0.isSignedIn ? $0.isConnected ? status : 404 : 303 } }

    /// Only its author; for everybody else it does not exist.
    static func own(_ status: Int) -> Rule { { $0.isSignedIn ? $0.reader == .author ? status : 404 : 303 } }

    static let table: [PolicyRow] =
        routes + beginning + two + pages + me + machines + plan + trials + doing + weekly + tonight + shelves + offers

    private static let routes: [PolicyRow] = [
        PolicyRow(path: .home, get: doorstep(200, 303)),
        PolicyRow(path: .start, get: doorstep(200, 303), post: all(422)),
        PolicyRow(
            path: .signIn, get: doorstep(200, 303), post: all(422), fields: [("login", "nobody"), ("password", "no")]),
        PolicyRow(path: .signInCode, get: all(303), post: all(303)),
        PolicyRow(path: .signOut, get: all(200), post: all(303)),
        PolicyRow(path: .unlock, get: all(303), post: doorstep(303, 422)),
        PolicyRow(path: .recover, get: all(200), post: all(422)),
        PolicyRow(path: .leave, get: all(303), post: all(204)),
    ]

    private static let beginning: [PolicyRow] = [
        PolicyRow(path: .begin, get: mine(200), post: mine(422)),
        PolicyRow(path: .heard, get: { $0.reader == .author || $0.reader == .partner ? 200 : 303 }, post: mine(303)),
        PolicyRow(path: .invite, get: { !$0.isSignedIn || $0.isConnected ? 303 : 200 }, post: mine(303)),
        PolicyRow(path: .inviteConfirm, post: mine(303)),
        // A no that comes too late is told so.
        PolicyRow(path: .inviteRevoke, post: { $0.isSignedIn && $0.isConnected ? 422 : 303 }),
        PolicyRow(
            path: .join("token"), get: all(200),
            // Her own link, a link that is used up, somebody who is connected: refused in words.
            post: { !$0.isSignedIn ? 303 : $0.reader == .author || $0.standing.isConnected ? 422 : 303 }),
        PolicyRow(path: .joinWithdraw, post: mine(303)),
    ]

    private static let two: [PolicyRow] = [
        PolicyRow(path: .firstMinute, get: ours(200), post: ours(422)),
        PolicyRow(path: .firstMinuteBack, post: ours(303)),
        PolicyRow(path: .checkIn, get: mine(200), post: mine(422)),
        PolicyRow(path: .checkInUse, post: ours(303)),
        PolicyRow(path: .picture, get: mine(200)),
        PolicyRow(path: .pictureBack, post: ours(303)),
        // Somebody without a draft there is led to Today.
        PolicyRow(path: .draft, get: { $0.reader == .author ? 200 : 303 }, post: mine(204)),
    ]

    private static let pages: [PolicyRow] =
        [.today, .talk, .together, .us, .libraryItem("id")].map { PolicyRow(path: $0, get: mine(200)) }
        + [.help, .pause, .trust].map { PolicyRow(path: $0, get: all(200)) }
        + [PolicyRow(path: .helpQuestions, get: all(200), post: all(422))]

    private static let me: [PolicyRow] = [
        PolicyRow(path: .me, get: mine(200)),
        PolicyRow(path: .profile, get: mine(200), post: mine(422)),
        PolicyRow(path: .sessions, get: mine(200), post: mine(303)),
        PolicyRow(path: .session("id"), post: own(303)),
        PolicyRow(path: .password, get: mine(200), post: mine(422)),
        PolicyRow(path: .pin, get: mine(200), post: mine(422)),
        PolicyRow(path: .recovery, get: mine(200), post: mine(422)),
        // Ada's is prepared and asks for a code; the others have nothing to turn on.
        PolicyRow(path: .secondStep, get: mine(200), post: { $0.reader == .author ? 422 : 303 }),
        PolicyRow(path: .news, post: mine(303)),
    ]

    private static let machines: [PolicyRow] = [.healthz, .manifest, .serviceWorker, .offline].map {
        PolicyRow(path: $0, get: all(200))
    }
}
