import HTTPTypes
import RekindleRooms

extension Site {
    /// What is for two, of somebody who is alone. A form that was filled in before a connection ended comes back with all that
    /// was typed, as in the moment in which the space closed; to everybody else there is nothing at the address.
    func alone(_ request: Request, _ route: Route, _ method: HTTPRequest.Method) async throws -> Reply {
        guard method == .post, let me = request.signedIn, try await !Parting.former(of: me).isEmpty else {
            throw NotHere()
        }
        return held(request, route, .closed, status: .unprocessableContent)
    }
}

extension Request {
    /// Whether this is for two, and whoever asks is not one of two.
    func isAlone(at route: Route) -> Bool { route.access == .connected && signedIn?.shared == nil }
}
