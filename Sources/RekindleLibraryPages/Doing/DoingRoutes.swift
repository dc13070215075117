import RekindleCore
import RekindleLibrary
import RekindleRooms
package import RekindleSite
import RekindleUI

/// A practice in use, one screen a step. Without a guest the address says where somebody is; with one, everything
/// travels in the form and is answered with a page, so that the name is in no address.
package enum DoingRoutes {
    /// What stands in the list of the house.
    package static let routes: [Route] = [
        .mine(.libraryDo("id"), get: show, post: go).writingNothing()
            // Of a practice on one phone only where the two were, never who was there.
            .leadingBack(by: ["way", "step"]).fields(
                typed: ["guest"], choices: ["way", "step", "done", "enough"], unaddressed: ["guest"]
            )
            .with(scripts: .count, .timer),
        .mine(.libraryDone("id"), get: DoneForm.show, post: DoneForm.keep).keepingDraft()
            .live([BothGlad.name], onceKept: true)
            .fields(typed: ["line"], choices: ["how", "glad", "way", "moment", "enough", "version", "back"]).with(
                scripts: .count),
    ].with(sheet: StyleSheet("doing"))

    /// The practice that the address names.
    static func practice(_ request: Request) throws -> Practice {
        guard let practice = request.library.offered(.init(request.parameters["id"] ?? "")) else { throw NotHere() }
        return practice
    }

    private static func show(_ request: Request, _ me: Context) async throws -> Reply {
        let practice = try practice(request)
        guard let way = way(request.query, practice, me), way != .onePhone else {
            return .page(choosing(practice, way(request.query, practice, me), request, me).page)
        }
        return ending(request.query, practice, way)
            ?? .page(step(practice, way, guest: nil, request.query, request, me).page)
    }

    private static func go(_ request: Request, _ me: Context) async throws -> Reply {
        let practice = try practice(request)
        guard let way = way(request.form, practice, me) else {
            return .refused(choosing(practice, nil, request, me).refusing("Choose one of the ways.", at: "way"))
        }
        guard way == .onePhone else { return .go(to: StepPage.url(practice.id, way, place: 0)) }
        do throws(Guest.Refusal) {
            let guest = try Guest(request.form.text("guest"))
            return ending(request.form, practice, way)
                ?? .page(step(practice, way, guest: guest, request.form, request, me).page)
        } catch {
            return .refused(choosing(practice, way, request, me).refusing(error.words, at: "guest"))
        }
    }

    private static func way(_ form: Form, _ practice: Practice, _ me: Context) -> Variant? {
        let way = form["way"].flatMap(Variant.init)
        return way.flatMap { practice.openWays(isConnected: me.isConnected).contains($0) ? $0 : nil }
    }

    /// What follows the screens; nil while there is one to show.
    private static func ending(_ form: Form, _ practice: Practice, _ way: Variant) -> Reply? {
        if form.has("done") { return .go(to: DoneForm.url(practice.id, way)) }
        guard form.has("enough") else { return nil }
        return .go(to: DoneForm.url(practice.id, way, stopped: StepPage.place(form["enough"], practice, way) + 1))
    }

    private static func choosing(_ practice: Practice, _ way: Variant?, _ request: Request, _ me: Context) -> WayPage {
        let ways = practice.openWays(isConnected: me.isConnected)
        let usual = me.isConnected && ways.contains(.together) ? Variant.together : ways.first
        return WayPage(
            practice: practice, ways: ways, way: way ?? usual,
            // What is known of the two is not typed again.
            guest: request.form["guest"] ?? me.partner?.name ?? "",
            step: way == .onePhone ? request.form["step"] ?? request.query["step"] : nil, csrf: request.csrf)
    }

    private static func step(
        _ practice: Practice, _ way: Variant, guest: Guest?, _ form: Form, _ request: Request, _ me: Context
    ) -> StepPage {
        StepPage(
            practice: practice, way: way, place: StepPage.place(form["step"], practice, way), name: me.ownName,
            guest: guest, csrf: request.csrf)
    }
}

extension Guest.Refusal {
    fileprivate var words: String {
        switch self {
        case .empty: "Type a name for the person beside you. Any name will do, and it is kept nowhere."
        case .tooLong: "That is longer than \(Guest.limit) characters. A short name is enough."
        }
    }
}
