import RekindleCore
import RekindleRooms
package import RekindleSite
import RekindleUI
import RekindleVault

/// What is one's own: how one is called, and the way to everything else.
package enum MeRoutes {
    /// What stands in the list of the house.
    package static let routes: [Route] = [
        .mine(.me, get: hub).glancing(.waysIn),
        .mine(.profile, get: profile, post: keepProfile).keepingDraft().fields(typed: ["name", "pronouns"])
            .with(scripts: .count, .zone),
    ]

    private static func hub(_ request: Request, _ signedIn: Context) async throws -> Reply {
        let visitor = signedIn.visitor
        return .page(
            MePage(
                name: signedIn.name, isConnected: signedIn.isConnected, hasPin: try await request.vault.hasPin(visitor),
                hasSecondStep: try await Accounts.secondStep(of: signedIn) == .on,
                recovery: try await AccountRoutes.recoveryState(signedIn), isKept: request.isKept, csrf: request.csrf
            ).page)
    }
}
