package import RekindleCore
package import RekindleStore
package import RekindleVault

extension Trials {
    /// Says how it was. Of two, both reviews open when both are there.
    /// - Parameter ownOfTwo: it is the one that somebody began alone before there were two.
    package static func review(
        _ new: TrialReview, seen: Int64?, ownOfTwo: Bool, by me: Context, along: [Write] = []
    ) async throws(VaultFailure) -> ExchangeOutcome<TrialReview> {
        if let refusal = new.refusal { return .refused(refusal) }
        return try await decidingAnew { () throws(VaultFailure) in
            let facts = ownOfTwo ? try await TrialFacts(alone: me.fresh) : try await TrialFacts(of: me.fresh)
            if facts.state == .ended, facts.review?.content == new { return .unchanged }
            guard facts.mayReview else { return .late }
            guard !facts.isAlone, let shared = me.shared, let current = facts.current else {
                return try await reviewAlone(new, seen: seen, by: me, along: ownOfTwo ? [] : along)
            }
            let edit = Edit(new, in: me.personal, subject: shared.ownCopy(of: current.subject), seen: seen, attempts: 1)
            let exchange = Exchange(TrialEnd.self, about: current.subject, in: shared, of: me)
            let outcome = try await exchange.keep(edit, releasing: .input(new), along: along) {
                () throws(VaultFailure) in
                [try await noting(by: me) { $0.review = shared.ownCopy(of: current.subject) }]
            }
            if outcome == .kept { try await clearWhereEnded(current.subject, by: me, shared) }
            return outcome
        }
    }

    /// The same while alone; stale where somebody else wrote first.
    private static func reviewAlone(
        _ new: TrialReview, seen: Int64?, by me: Context, along: [Write]
    ) async throws(VaultFailure) -> ExchangeOutcome<TrialReview> {
        let edit = Edit(new, in: me.personal, subject: TrialFacts.alone, seen: seen, attempts: 1)
        return ExchangeOutcome(
            try await edit.keep { _ throws(VaultFailure) in
                along + [try await noting(by: me) { $0.isReviewed = true }]
            })
    }

    /// What lands on a trial that was ended in this very moment does not stay there; decided anew, it is late.
    private static func clearWhereEnded(
        _ subject: String, by me: Context, _ shared: OpenSpace
    ) async throws(VaultFailure) {
        let record = try await me.vault.opened(Trial.self, subject: subject, in: shared.fresh)
        guard record?.content.result.isAway == true else { return }
        let copy = me.personal.removing(TrialReview.self, subject: shared.ownCopy(of: subject))
        try await me.personal.apply(try await me.vault.ending(TrialEnd.self, subject: subject, in: shared) + [copy])
        throw .stale
    }
}
