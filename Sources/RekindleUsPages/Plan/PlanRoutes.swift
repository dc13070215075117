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
        .ours(.planTicks, get: TicksForm.show, post: TicksForm.keep).keepingDraft(),
        .mine(.planAside, post: setAside),
        .mine(.planSolo, post: SoloForm.choose).keepingDraft(),
    ].with(sheet: StyleSheet("plan"))

    static func page(_ request: Request, _ me: Context) async throws -> PlanPage {
        let facts = try await PlanFacts(of: me)
        return PlanPage(
            facts, partnerName: me.isConnected ? me.partnerName : nil,
            solo: try await SoloForm.thing(facts, request, me), csrf: request.csrf)
    }

    /// One thing set aside or brought back, for whoever does it alone; or the plan put away, for both.
    private static func setAside(_ request: Request, _ me: Context) async throws -> Reply {
        if let round = request.form["round"] {
            try await Plan.putAway(round, by: me)
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
