import RekindleCore
import RekindleLibrary
import RekindleRooms
package import RekindleSite
import RekindleUI
import RekindleVault

/// One page for developers, in the demo alone: the pages of all rooms, whom to see them as, and the clock.
package enum GalleryRoutes {
    /// What the demo's site has besides the house.
    /// - Parameters:
    ///   - people: those who may be chosen.
    ///   - password: what everybody in the demo signs in with.
    package static func pages(turning clock: TurnedClock, people: [GalleryPeople], password: String) -> FeaturePages {
        let gallery = { @Sendable (request: Request) in
            GalleryPage(
                now: clock.now, days: clock.days, practice: request.library.practices.first?.id.rawValue ?? "",
                people: people, password: password, csrf: request.csrf)
        }
        let post: Route.Handler = { request in
            let page = gallery(request)
            guard let login = request.form["as"] else { return turn(clock, by: request, on: page) }
            return try await enter(login, request, on: page)
        }
        return FeaturePages(
            "Gallery", [.open(.gallery, get: { .page(gallery($0).page) }, post: post).fields(choices: ["days", "as"])])
    }

    /// Signs this browser in, with the password that stands on the page.
    private static func enter(_ login: String, _ request: Request, on page: GalleryPage) async throws -> Reply {
        guard page.people.contains(where: { $0.logins.contains(login) }) else {
            return .refused(page.refusing("Choose somebody who is here."))
        }
        let attempt = SignInAttempt(
            login: login, password: page.password, note: request.sessionNote, addressPrefix: request.addressPrefix)
        guard case .entered(let token) = try await Accounts.signIn(attempt, request.vault) else {
            return .refused(page.refusing("The password of \(login) was changed here, or there is a second step."))
        }
        return await request.entering(token, to: Path.gallery.url)
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
