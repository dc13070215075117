import RekindleCore
import RekindleLibrary
package import RekindleSite
import RekindleUI

/// One page for developers, in the demo alone: the pages of all rooms, and the clock.
package enum GalleryRoutes {
    /// What the demo's site has besides the house.
    /// - Parameter password: what Ada and Sam of the demo sign in with.
    package static func pages(turning clock: TurnedClock, password: String) -> FeaturePages {
        let gallery = { @Sendable (request: Request) in page(request, clock, password) }
        return FeaturePages(
            "Gallery",
            [
                .open(.gallery, get: { .page(gallery($0).page) }, post: { turn(clock, by: $0, on: gallery($0)) })
                    .writingNothing()
            ])
    }

    private static func page(_ request: Request, _ clock: TurnedClock, _ password: String) -> GalleryPage {
        let practice = request.library.practices.first?.id.rawValue ?? ""
        return GalleryPage(
            now: clock.now, days: clock.days, practice: practice, password: password, csrf: request.csrf)
    }

    private static func turn(_ clock: TurnedClock, by request: Request, on page: GalleryPage) -> Reply {
        guard let days = request.form["days"].flatMap(Int.init), [0, 1, 7].contains(days) else {
            return .refused(page.refusing("Choose a day, a week, or back to now."))
        }
        if days == 0 { clock.turnBack() } else { clock.turn(by: days) }
        // Otherwise whoever turns the clock would find the lock behind each turn.
        return request.staying(.go(to: .gallery), at: clock.now)
    }
}
