import HTTPTypes
import Hummingbird
import NIOCore
import RekindleHTML
import RekindleUI
import RekindleVault

/// The outermost layer: the headers that every answer carries, and one place for every error page.
struct Headers: RouterMiddleware {
    typealias Context = WebContext
    let site: Site

    func handle(
        _ incoming: Hummingbird.Request, context: Context, next: (Hummingbird.Request, Context) async throws -> Response
    ) async throws -> Response {
        var response: Response
        do {
            response = try await next(incoming, context)
        } catch {
            if Problem(error) == .failed {
                let isSmall = await isSmall
                site.faults.note(error, context.logger, isSmall: isSmall)
            }
            response = failure(error)
        }
        response.headers = (site.settings.isSecure ? Self.secure : Self.headers) + response.headers
        return response
    }

    /// Counted as small while nobody can say.
    private var isSmall: Bool {
        get async { (try? await site.accounts.value(site.vault)).map(site.settings.isSmall) ?? true }
    }

    private func failure(_ error: any Error) -> Response {
        let problem = Problem(error)
        let html = problem.page.html(in: site.frame(nil))
        return Response(
            status: problem.status, headers: [.contentType: "text/html; charset=utf-8", .cacheControl: "no-store"],
            body: .init(byteBuffer: ByteBuffer(bytes: html.bytes)))
    }

    /// Behind TLS.
    private static let secure = headers + [.strictTransportSecurity: "max-age=31536000"]

    private static let headers: HTTPFields = [
        .contentSecurityPolicy: "default-src 'self'; frame-ancestors 'none'; form-action 'self'; base-uri 'none'",
        .referrerPolicy: "no-referrer",
        .xContentTypeOptions: "nosniff",
        .crossOriginOpenerPolicy: "same-origin",
        .permissionsPolicy: "camera=(), geolocation=(), microphone=()",
        .xRobotsTag: "noindex",
    ]
}

extension HTTPFields {
    /// Those of an answer after those that every answer carries; no answer sets one of these itself.
    fileprivate static func + (common: HTTPFields, own: HTTPFields) -> HTTPFields {
        var all = common
        all.reserveCapacity(common.count + own.count)
        for field in own { all.append(field) }
        return all
    }
}

extension HTTPField.Name {
    private static func named(_ name: String) -> HTTPField.Name {
        guard let field = HTTPField.Name(name) else { preconditionFailure("\(name) is a valid field name") }
        return field
    }

    static let referrerPolicy = named("Referrer-Policy")
    static let crossOriginOpenerPolicy = named("Cross-Origin-Opener-Policy")
    static let permissionsPolicy = named("Permissions-Policy")
    static let xRobotsTag = named("X-Robots-Tag")
    static let unattended = named("X-Unattended")
    static let accelBuffering = named("X-Accel-Buffering")
    static let secFetchSite = named("Sec-Fetch-Site")
    static let secPurpose = named("Sec-Purpose")
    static let purpose = named("Purpose")
    static let xPurpose = named("X-Purpose")
    static let xMoz = named("X-Moz")
    static let xForwardedFor = named("X-Forwarded-For")
    static let xForwardedProto = named("X-Forwarded-Proto")
    static let forwarded = named("Forwarded")
}
