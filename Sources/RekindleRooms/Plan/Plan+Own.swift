package import RekindleCore
package import RekindleVault

/// What somebody decides of their week for themselves; and that what both chose goes, for both.
extension Plan {
    /// Sets something of their page aside, without a word to anybody.
    package static func setAside(_ practice: Practice, by me: Context) async throws(VaultFailure) {
        guard try await PlanFacts(of: me, withTicks: false).isOnPage(practice) else { return }
        try await amend(by: me) { $0.setAside(practice.id) }
    }

    /// Brings it back to its place.
    package static func bringBack(_ practice: Practice.ID, by me: Context) async throws(VaultFailure) {
        try await amend(by: me) { $0.bringBack(practice) }
    }

    /// Puts a plan away, for both. The page says which one it showed: a newer one has not been seen, and stays.
    package static func putAway(_ subject: String, by me: Context) async throws(VaultFailure) {
        guard let shared = me.shared, try await PlanFacts(of: me, withTicks: false).subject == subject else { return }
        try await Exchange(WeekPlan.self, about: subject, in: shared, of: me).takeBack()
    }

    /// What became of a choice.
    package enum Choice: Equatable, Sendable {
        /// It was chosen already.
        case unchanged
        case kept
        /// Something else had been chosen from another page.
        case conflict
    }

    /// Chooses one thing for themselves, or none, in place of what was on the page.
    package static func choose(
        _ practice: Practice.ID?, insteadOf seen: Practice.ID?, by me: Context
    ) async throws(VaultFailure) -> Choice {
        try await amend(by: me) { own in
            if own.solo == practice { return .unchanged }
            guard own.solo == seen else { return .conflict }
            own.solo = practice
            return .kept
        }
    }

    private static func amend<Outcome: Sendable>(
        by me: Context, _ body: (inout OwnWeek) -> Outcome
    ) async throws(VaultFailure) -> Outcome {
        let week = me.week
        return try await me.personal.amend(
            OwnWeek(), subject: week.name,
            along: { own throws(VaultFailure) in
                [
                    try await me.noting(PlanToday.source) { old in
                        var today = PlanToday(old, in: week)
                        (today.solo, today.aside) = (own.solo, own.aside)
                        return today.note
                    }
                ]
            }, body)
    }
}
