import RekindleCore
import RekindleLibrary
import RekindleRooms
import RekindleSite
import RekindleUI
import RekindleVault

/// Ticking what one would be glad to do.
enum TicksForm {
    static func show(_ request: Request, _ me: Context) async throws -> Reply {
        let facts = try await PlanFacts(of: me)
        guard !facts.isQuiet else { return .page(try await PlanRoutes.page(request, me).page) }
        return .page(page(facts, ticked: facts.ticks?.content.practices ?? [], request, me).page)
    }

    static func keep(_ request: Request, _ me: Context) async throws -> Reply {
        let (form, seen) = (request.form, request.form.version)
        let ticked = form.has("none") ? [] : form.all("mark").map { Practice.ID($0) }
        guard ticked.allSatisfy({ request.library.offered($0) != nil }) else { throw NotHere() }
        let outcome =
            form.has("none")
            ? try await Plan.takeTicksBack(seen: seen, by: me)
            : try await Plan.tick(ticked, on: form.text("week"), seen: seen, by: me)
        switch outcome {
        case .refused(.quiet): return .refused(try await PlanRoutes.page(request, me).refusing(quiet))
        case .refused(let refusal):
            let page = page(try await PlanFacts(of: me), ticked: ticked, request, me)
            return .refused(page.refusing(words(refusal)))
        case .became(.conflict(let standing)):
            var page = page(try await PlanFacts(of: me), ticked: ticked, request, me)
            page.meanwhile = standing.content.practices.compactMap(request.library.offered)
            return .refused(page.refusing(EditConflict.lookAtBoth))
        case .became: return .go(to: .plan)
        }
    }

    private static let quiet = "This week is a quiet one for you, so there was nothing to tick, and nothing was kept."

    private static func words(_ refusal: Plan.Refusal) -> String {
        switch refusal {
        case .quiet: quiet
        case .anotherWeek: "That was another week’s list, so nothing was kept. Here is this week’s."
        case .notOffered: "Something on it is not on this week’s list. Here is the list as it is now."
        case .nothing: "Tick one thing, or go back and leave it. Both are fine."
        }
    }

    private static func page(
        _ facts: PlanFacts, ticked: [Practice.ID], _ request: Request, _ me: Context
    ) -> HandfulView {
        HandfulView(facts, ticked: ticked, partnerName: me.partnerName, csrf: request.csrf)
    }
}
