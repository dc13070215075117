package import RekindleSite
import RekindleUI

/// Who can read what.
package enum TrustRoutes {
    /// What stands in the list of the house.
    package static let routes: [Route] = [
        .open(.trust, get: trust).with(sheet: StyleSheet("trust"))
    ]

    private static func trust(_ request: Request) async throws -> Reply {
        let accounts = try await request.site.accounts.value(request.vault)
        return .page(
            TrustPage(
                operatorName: request.settings.operatorName, isSmallInstance: accounts < SiteSettings.smallInstance,
                isSignedIn: request.signedIn != nil
            ).page)
    }
}
