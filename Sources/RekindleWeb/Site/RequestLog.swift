import Hummingbird
import Logging
import RekindleRooms

/// One line for each request: the pattern of its route and the status, never an address or a name. None at all on a
/// server with few accounts, where it would be a record of two people's days, and none for Help.
struct RequestLog: RouterMiddleware {
    typealias Context = WebContext
    let site: Site

    func handle(
        _ incoming: Hummingbird.Request, context: Context, next: (Hummingbird.Request, Context) async throws -> Response
    ) async throws -> Response {
        let response = try await next(incoming, context)
        guard let route = context.endpointPath, !Self.unlogged.contains(route) else { return response }
        if let accounts = try? await site.accounts.value(site.vault), accounts >= SiteSettings.smallInstance {
            context.logger.info("\(route) \(response.status.code)")
        }
        return response
    }

    private static let unlogged: Set<String> = [Path.help.pattern, Path.helpQuestions.pattern]
}
