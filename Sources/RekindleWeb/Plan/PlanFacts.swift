import RekindleCore
import RekindleLibrary
import RekindleRooms
import RekindleVault

/// One person's week. What it says of both rests on the space of the two and on what has opened; what one of them
/// declined, set aside or rests from changes their own page and no other.
struct PlanFacts: Sendable {
    let week: Week
    /// Quiet now and then for the two, or because whoever looks rests: one page, whichever it is.
    let isQuiet: Bool
    /// What both marked; empty while nothing is open.
    private(set) var plan: [Practice] = []
    /// Stands for exactly this plan.
    private(set) var round: String?
    /// What whoever looks ticked waits.
    private(set) var isSealed = false
    private(set) var ticks: Record<Ticks>?
    let own: Record<OwnWeek>?
    let preferences: Preferences

    private let eligible: [Practice]
    private let seed: Seed
    private let side: Partner?

    /// - Parameter withMarks: whether what they ticked is wanted too; the plan does without.
    init(_ request: Request, _ me: Context, withMarks: Bool = true) async throws {
        week = Week(of: request.now)
        preferences = me.preferences
        own = try await me.personal.only(OwnWeek.self, subject: week.name)
        seed = (me.shared ?? me.personal).seed
        isQuiet = preferences.isResting || QuietWeeks(seed: seed).isQuiet(week)
        side = me.shared?.side
        eligible = me.isConnected ? request.library.forTwo : request.library.forOne
        guard let shared = me.shared else { return }
        try await addPlan(request, shared)
        if withMarks { ticks = try await me.personal.only(Ticks.self, subject: week.name) }
    }

    private mutating func addPlan(_ request: Request, _ shared: OpenSpace) async throws {
        let current = try await Series<WeekPlan>.current(in: shared, prefix: week.planPrefix)
        plan = current.latest?.content.result.practices.compactMap(request.library.offered) ?? []
        round = plan.isEmpty ? nil : current.shown
        let standing = try await request.vault.state(of: WeekPlan.self, subject: current.subject, in: shared)
        isSealed = standing == .sealed
    }

    /// All that whoever looks may mark this week, in their own order.
    var handful: [Practice] {
        side.map { Handful.of(eligible, week: week, side: $0, seed: seed) } ?? []
    }

    /// The part of it that they want to see.
    var shownHandful: [Practice] { handful.filter { !preferences.declined.contains($0.room) } }

    /// One very light thing of their own page, whatever anybody marked.
    var light: Practice? {
        Handful.light(eligible, week: week, side: side, seed: seed, declined: Set(preferences.declined))
    }

    func isAside(_ practice: Practice) -> Bool { own?.content.aside.contains(practice.id) ?? false }

    func isOnPage(_ practice: Practice) -> Bool { plan.contains(practice) || practice == light }
}
