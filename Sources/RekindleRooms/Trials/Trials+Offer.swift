package import RekindleCore
package import RekindleStore
package import RekindleVault

/// Trying something for a few weeks: what each would change, and at its end an honest look, alone and then together.
package enum Trials {
    /// Says what somebody is willing to try. Of two, it waits sealed until both have said theirs; alone it begins at once.
    package static func offer(
        _ new: TrialOffer, seen: Int64?, by me: Context, along: [Write] = []
    ) async throws(VaultFailure) -> ExchangeOutcome<TrialOffer> {
        if let refusal = new.refusal { return .refused(refusal) }
        let facts = try await TrialFacts(of: me.fresh)
        // The same form sent twice is kept once, and so is the one that opened it.
        if facts.state == .running, facts.begun?.content.says(new) == true { return .unchanged }
        guard facts.mayOffer else { return .late }
        guard let shared = me.shared, let series = facts.series else {
            return try await offerAlone(new, seen: seen, by: me, along: along)
        }
        let edit = Edit(
            new, in: me.personal, subject: shared.ownCopy(of: facts.subject), seen: seen, isSame: { $0.says($1) })
        return try await Exchange(next: series, in: shared, of: me).keep(
            edit, releasing: .input(new.released), along: along
        ) { () throws(VaultFailure) in
            [try await noting(by: me) { $0.offer = shared.ownCopy(of: facts.subject) }]
        }
    }

    /// The write that notes what changed of one's own for Today.
    static func noting(
        by me: Context, _ change: (inout OwnTrialToday) -> Void
    ) async throws(VaultFailure) -> Write {
        try await me.noting(TrialToday.source) { old in
            var own = OwnTrialToday(old)
            change(&own)
            return own.note
        }
    }

    /// What was begun alone before has its end, and its review goes.
    private static func offerAlone(
        _ new: TrialOffer, seen: Int64?, by me: Context, along: [Write]
    ) async throws(VaultFailure) -> ExchangeOutcome<TrialOffer> {
        let gone = [me.personal.removing(TrialReview.self, subject: TrialFacts.alone)]
        let edit = Edit(new, in: me.personal, subject: TrialFacts.alone, seen: seen, isSame: { _, _ in false })
        let outcome = try await edit.keep { _ throws(VaultFailure) in
            along + gone + [try await noting(by: me) { $0.begin(new) }]
        }
        if case .conflict(let standing) = outcome, standing.content.says(new) { return .unchanged }
        return ExchangeOutcome(outcome)
    }
}
