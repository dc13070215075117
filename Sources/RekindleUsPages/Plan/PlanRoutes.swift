import RekindleCore
import RekindleLibrary
import RekindleRooms
package import RekindleSite
import RekindleUI
import RekindleVault

/// This week: what both would be glad to do, one light thing, and one thing for oneself.
package enum PlanRoutes {
    /// What stands in the list of the house.
    package static let routes: [Route] = [
        .mine(.plan, get: { .page(try await page($0, $1).page) }).live([WeekPlan.name]).glancing(.plan),
        .ours(.planTicks, get: TicksForm.show, post: TicksForm.keep).keepingDraft()
            .fields(choices: ["week", "mark", "none", "version"]),
        .mine(.planAside, post: setAside).fields(choices: ["practice", "back", "round"]),
        .mine(.planSolo, get: SoloForm.show, post: SoloForm.choose).keepingDraft().glancing(.planSolo + .evening)
            .fields(choices: ["practice", "was", "none"]),
    ].with(sheet: StyleSheet("plan"))

    static func page(_ request: Request, _ me: Context) async throws -> PlanPage {
        let facts = try await PlanFacts(of: me)
        let solo = SoloThing(chosen: facts.solo.flatMap(request.library.offered), csrf: request.csrf)
        return PlanPage(
            facts, partnerName: me.isConnected ? me.partnerName : nil, solo: solo, until: me.weekEnd, csrf: request.csrf
        )
    }

    /// One thing set aside or brought back, for whoever does it alone; or the plan put away, for both.
    private static func setAside(_ request: Request, _ me: Context) async throws -> Reply {
        if let subject = request.form["round"] {
            try await Plan.putAway(subject, by: me)
            return .go(to: .plan)
        }
        guard let practice = request.library.offered(.init(request.form.text("practice"))) else { throw NotHere() }
        if request.form.has("back") {
            try await Plan.bringBack(practice.id, by: me)
        } else {
            try await Plan.setAside(practice, by: me)
        }
        return .go(to: .plan)
    }
}

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
        case .anotherWeek: "That was another week’s list, so nothing was kept. This week’s list is below."
        case .notOffered: "Something on it is not on this week’s list. Here is the list as it is now."
        }
    }

    private static func page(
        _ facts: PlanFacts, ticked: [Practice.ID], _ request: Request, _ me: Context
    ) -> HandfulView {
        HandfulView(facts, ticked: ticked, partnerName: me.partnerName, csrf: request.csrf)
    }
}
