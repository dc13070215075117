package import RekindleCore
import RekindleLibrary
package import RekindleVault

/// One person's week. What it says of both rests on the space of the two and on what has opened; what one of them
/// declined, set aside or rests from changes their own page and no other.
package struct PlanFacts: Equatable, Sendable {
    package let week: Week
    /// Quiet now and then for the two, or because whoever looks rests: one page, whichever it is.
    package let isQuiet: Bool
    /// What both ticked; empty while nothing is open.
    package private(set) var plan: [Practice] = []
    /// Names exactly this plan in its series.
    package private(set) var subject: String?
    /// What whoever looks ticked waits.
    package private(set) var isSealed = false
    /// What they ticked, where it was asked for.
    package private(set) var ticks: Record<Ticks>?
    /// What they chose for themselves.
    package let solo: Practice.ID?
    private let aside: [Practice.ID]
    package let preferences: Preferences

    /// One very light thing of their own page, whatever anybody ticked.
    package let light: Practice?

    private let eligible: [Practice]
    private let seed: Seed
    private let side: Partner?

    /// - Parameters:
    ///   - withTicks: whether what they ticked is wanted too; the plan does without.
    ///   - known: what the rooms noted, where it was read already.
    package init(of me: Context, withTicks: Bool = true, notes known: TodayNotes? = nil) async throws(VaultFailure) {
        let notes: TodayNotes
        if let known { notes = known } else { notes = try await me.ownNotes() }
        let (own, shared) = try await me.notes(PlanToday.source, own: notes)
        self.init(of: me, own: own, shared: shared)
        if withTicks, me.isConnected { ticks = try await me.personal.only(Ticks.self, subject: week.name) }
    }

    /// From what the room noted.
    init(of me: Context, own: TodayNote?, shared: TodayNote?) {
        week = me.week
        preferences = me.preferences
        let today = PlanToday(own, in: week)
        (solo, aside) = (today.solo, today.aside)
        seed = me.common.seed
        isQuiet = preferences.isResting || QuietWeeks(seed: seed).isQuiet(week)
        side = me.shared?.side
        eligible = me.isConnected ? me.library.forTwo : me.library.forOne
        light = Handful.light(eligible, week: week, side: side, seed: seed, declined: Set(preferences.declined))
        guard let space = me.shared else { return }
        let opened = SharedPlanToday(shared, prefix: week.planPrefix)
        plan = opened?.practices.compactMap(me.library.offered) ?? []
        subject = plan.isEmpty ? nil : opened?.subject
        let next = opened?.next(prefix: week.planPrefix) ?? week.planPrefix + "1"
        isSealed = today.sealed == PlanToday.place(next, in: space)
    }

    /// All that whoever looks may tick this week, in their own order.
    package var handful: [Practice] {
        side.map { Handful.of(eligible, week: week, side: $0, seed: seed) } ?? []
    }

    /// The part of it that they want to see.
    package var shownHandful: [Practice] { handful.filter { !preferences.declined.contains($0.strategy) } }

    /// Whether they set it aside.
    package func isAside(_ practice: Practice) -> Bool { aside.contains(practice.id) }

    /// Whether it stands on their page this week.
    package func isOnPage(_ practice: Practice) -> Bool { plan.contains(practice) || practice == light }
}
