import Hummingbird
import Logging
import RekindleRooms

/// One line for each request: the pattern of its route and the status, never an address or a name. None at all on a
/// server with few accounts, where it would be a record of two people's days, and none for what the routes leave out.
struct RequestLog: RouterMiddleware {
    typealias Context = WebContext
    let site: Site
    private let unlogged: Set<String>

    init(site: Site) {
        self.site = site
        unlogged = Set(site.routes.filter { !$0.isLogged }.map(\.path.pattern))
    }

    func handle(
        _ incoming: Hummingbird.Request, context: Context, next: (Hummingbird.Request, Context) async throws -> Response
    ) async throws -> Response {
        let response = try await next(incoming, context)
        guard let route = context.endpointPath, !unlogged.contains(route) else { return response }
        if let accounts = try? await site.accounts.value(site.vault), !site.settings.isSmall(accounts: accounts) {
            context.logger.info("\(route) \(response.status.code)")
        }
        return response
    }
}
