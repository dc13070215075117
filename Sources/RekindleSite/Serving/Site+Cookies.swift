import Hummingbird
import RekindleRooms
import RekindleVault

extension Site {
    /// What goes with every answer, whatever it says: the name of a browser for its forms, the time of the last use, and
    /// whose browser it is.
    /// - Parameter visit: the name that was made for this browser; nil where it has one, or needs none.
    func cookies(for request: Request, _ opened: OpenedSession, visit: String?, beside reply: Reply) -> [Cookie] {
        var all: [Cookie] = []
        if opened.token == nil, let visit { all.append(cookies.setting(.visit, visit)) }
        guard let me = request.signedIn, !request.isUnattended else { return all }
        if let token = opened.token, !reply.sets(cookies.name(.seen)) {
            all.append(cookies.setting(.seen, LastUse(token: token).text(at: request.now), days: 60))
        }
        // Whoever signs in has none, so that it is theirs.
        if request.cookies.all(.author).isEmpty {
            all.append(cookies.setting(.author, vault.serverKey.mark(of: me.visitor.person), days: 60))
        }
        return all
    }
}
