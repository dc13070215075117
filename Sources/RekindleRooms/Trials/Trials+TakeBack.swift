import RekindleCore
import RekindleStore
package import RekindleVault

extension Trials {
    /// What can be taken back of a trial, in the words that a page's form uses.
    package enum Part: String, CaseIterable, Sendable {
        /// The offer that waits.
        case offer
        /// One's own words in the one that runs.
        case words
        /// One's own review, before it opened or from view afterwards.
        case review = "look"
        /// The whole trial, for both.
        case end
    }

    /// Takes a part back, of the trial that was on the page; another one stays as it is.
    package static func takeBack(
        _ part: Part, of subject: String, by me: Context, along: Along = []
    ) async throws(VaultFailure) {
        guard let shared = me.shared, subject != TrialFacts.alone else {
            if part == .end { try await endAlone(by: me) }
            return
        }
        let facts = try await TrialFacts(of: me.fresh, inOwnWords: false)
        if part == .offer, subject == facts.subject {
            try await Exchange(Trial.self, about: subject, in: shared, of: me).withdraw { () throws(VaultFailure) in
                let own = try await me.personal.again(only: TrialOffer.self, subject: shared.ownCopy(of: subject))
                return own + [try await noting(by: me) { $0.offer = "" }] + along
            }
        }
        guard subject == facts.current?.subject else { return }
        switch (part, facts.state) {
        case (.words, _): try await Exchange(Trial.self, about: subject, in: shared, of: me).takeBack()
        case (.review, .reviewed):
            try await Exchange(TrialEnd.self, about: subject, in: shared, of: me).withdraw {
                () throws(VaultFailure) in
                let own = try await me.personal.again(only: TrialReview.self, subject: shared.ownCopy(of: subject))
                return own + [try await noting(by: me) { $0.review = "" }] + along
            }
        case (.review, .ended): try await Exchange(TrialEnd.self, about: subject, in: shared, of: me).takeBack()
        case (.end, .running), (.end, .over), (.end, .reviewed): try await end(subject, by: me, shared)
        default: break
        }
    }

    private static func endAlone(by me: Context) async throws(VaultFailure) {
        try await decidingAnew { () throws(VaultFailure) in
            let facts = try await TrialFacts(alone: me.fresh)
            guard facts.goesOn, let offer = facts.offer else { return }
            let note = try await noting(by: me) { $0.begin(nil) }
            try await me.personal.apply([me.personal.removing(offer), note])
        }
    }

    /// It ends for both, with what waited of either's review. Where both reviews opened in between, it had its end.
    private static func end(_ subject: String, by me: Context, _ shared: OpenSpace) async throws(VaultFailure) {
        try await decidingAnew { () throws(VaultFailure) in
            let shared = shared.fresh
            let reviews = try await me.vault.ending(TrialEnd.self, subject: subject, in: shared)
            guard try await me.vault.opened(TrialEnd.self, subject: subject, in: shared) == nil,
                let record = try await me.vault.opened(Trial.self, subject: subject, in: shared)
            else { return }
            var opened = record.content
            opened.result = opened.result.ended
            let notes = try await me.noting(opened, in: shared)
            try await shared.apply(reviews + [try shared.replacing(record, with: opened)] + notes)
        }
    }
}
