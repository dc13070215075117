import RekindleCore
import RekindleHTML
import RekindleLibrary
import RekindleRooms
import RekindleSite
import RekindleUI

/// What somebody likes, for themselves.
enum FavouriteRoutes {
    static func show(_ request: Request, _ me: Context) async throws -> Reply {
        .page(FavouritesPage(practices: Favourites.of(me), isConnected: me.isConnected).page)
    }

    /// Keeps or drops one. The form says which, so that a second press does not undo the first.
    static func change(_ request: Request, _ me: Context) async throws -> Reply {
        guard let practice = request.library.offered(.init(request.parameters["id"] ?? "")) else { throw NotHere() }
        try await Favourites.keep(practice.id, isKept: request.form["keep"] != "no", by: me)
        return .go(to: .libraryItem(practice.id.rawValue))
    }
}

/// The practices that somebody kept, or what will be here.
struct FavouritesPage: Sendable {
    var practices: [Practice]
    var isConnected: Bool

    var page: Page {
        Page(
            heading: "Favourites", lede: practices.isEmpty ? nil : "What you liked enough to keep at hand.", tab: .me,
            back: ("Library", Path.library.url), body: "\(PrivacyTag(label: Preferences.label))\(list)")
    }

    private var list: HTML {
        guard practices.isEmpty else {
            return PracticeList(practices: practices, isConnected: isConnected, isInOrder: true).html
        }
        return EmptyState(
            text: "What you like can wait for you here. On the page of each practice there is a button that keeps it.",
            step: ("Look through the library", Path.library.url)
        ).html
    }
}
