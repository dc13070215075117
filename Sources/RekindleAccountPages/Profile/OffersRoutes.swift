import RekindleCore
import RekindleRooms
package import RekindleSite
import RekindleUI

/// What somebody would like to be offered, and when to be left alone. Nobody else sees any of it.
package enum OffersRoutes {
    /// What stands in the list of the house.
    package static let routes: [Route] = [
        .mine(.offers, get: show, post: keep).keepingDraft()
    ].with(sheet: StyleSheet("profile"))

    private static func show(_ request: Request, _ me: Context) async throws -> Reply {
        let kept = me.preferences
        return .page(page(OffersEntry(kept), seen: kept.offersTag, request, me).page)
    }

    private static func keep(_ request: Request, _ me: Context) async throws -> Reply {
        let (entry, seen) = (OffersEntry(request.form), request.form.text("seen"))
        guard let new = entry.preferences else {
            return .refused(page(entry, seen: seen, request, me).refusing(entry.refusal ?? ""))
        }
        switch try await Offers.keep(new, seen: seen, by: me) {
        case .unchanged, .kept: return .kept(.me)
        case .conflict(let standing):
            // Both: what was chosen stays in the form, what is kept now stands beside it.
            var stale = page(entry, seen: standing.offersTag, request, me)
            stale.keptNow = OffersEntry(standing)
            return .refused(stale.refusing(EditConflict.lookAtBoth))
        }
    }

    private static func page(_ entry: OffersEntry, seen: String, _ request: Request, _ me: Context) -> OffersPage {
        OffersPage(
            entry: entry, seen: seen, rooms: OffersEntry.rooms(in: request.library), isConnected: me.isConnected,
            csrf: request.csrf)
    }
}
