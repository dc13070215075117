import RekindleRooms
package import RekindleSite
import RekindleUI

/// The tabs that are made from what the rooms contribute.
package enum TabRoutes {
    /// What stands in the list of the house.
    package static let routes: [Route] = [
        route(.talk) { .talk(isConnected: $0.isConnected) },
        route(.together) { .together(isConnected: $0.isConnected) },
        route(.us) { $0.isConnected ? .us(with: $0.partnerName) : .story },
    ]

    private static func route(_ tab: Tab, _ frame: @escaping @Sendable (Context) -> TabFrame) -> Route {
        .mine(
            tab.path,
            get: { request, me in
                let pieces = try await request.site.pieces(of: tab, for: me)
                let page = TabPage(frame(me), pieces: pieces, of: request.library, isConnected: me.isConnected)
                return .page(page.page)
            }
        ).gathering(tab)
    }
}
