import RekindleCore
import RekindleLibrary
import RekindleRooms
import RekindleVault

/// This week: what both would be glad to do, one light thing, and one thing for oneself.
enum PlanRoutes {
    static let routes: [Route] = [
        .mine(.plan, get: show),
        .ours(.planTicks, get: TicksForm.show, post: TicksForm.keep),
        .mine(.planAside, post: setAside),
        .mine(.planSolo, post: SoloForm.choose),
    ]

    private static func show(_ request: Request, _ me: Context) async throws -> Reply {
        .page(try await page(try await PlanFacts(request, me), request, me).page)
    }

    static func page(_ facts: PlanFacts, _ request: Request, _ me: Context) async throws -> PlanPage {
        PlanPage(
            facts: facts, partnerName: me.isConnected ? me.partnerName : nil,
            solo: try await SoloForm.thing(facts, request, me), csrf: request.csrf)
    }

    /// One thing set aside or brought back, for whoever does it alone; or the plan put away, for both.
    private static func setAside(_ request: Request, _ me: Context) async throws -> Reply {
        let facts = try await PlanFacts(request, me)
        if let round = request.form["round"] {
            try await putAway(round, facts, request, me)
            return .go(to: .plan)
        }
        guard let practice = request.library.offered(.init(request.form.text("practice"))) else { throw NotHere() }
        var own = facts.own?.content ?? OwnWeek()
        if request.form.has("back") {
            own.bringBack(practice.id)
        } else if facts.isOnPage(practice) {
            own.setAside(practice.id)
        }
        try await keep(own, over: facts, me)
        return .go(to: .plan)
    }

    /// Keeps what somebody decided for themselves; the same again changes nothing.
    static func keep(_ changed: OwnWeek, over facts: PlanFacts, _ me: Context) async throws {
        guard changed != facts.own?.content ?? OwnWeek() else { return }
        try await me.personal.apply([
            try me.personal.setting(changed, subject: facts.week.name, expecting: facts.own?.version)
        ])
    }

    /// The page says which plan it showed: a newer one has not been seen, and stays.
    private static func putAway(_ round: String, _ facts: PlanFacts, _ request: Request, _ me: Context) async throws {
        guard let shared = me.shared, let shown = facts.round, shown == round else { return }
        try await request.vault.takeBack(WeekPlan.self, subject: shown, in: shared)
    }
}

extension PlanCard {
    /// The card of whoever looks.
    init(_ request: Request, _ me: Context) async throws {
        self.init(try await PlanFacts(request, me, withMarks: false), isConnected: me.isConnected)
    }
}
