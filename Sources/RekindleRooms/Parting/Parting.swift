import RekindleCore
import RekindleStore
package import RekindleVault

/// How one of two ends it: alone, at once, without a reason.
package enum Parting {
    /// What became of it.
    package enum Outcome: Equatable, Sendable {
        case parted
        /// They are not connected, any more.
        case notConnected
        case notOwner
        /// What was to be said is longer than a letter may be.
        case tooLong
    }

    /// Parts. It takes the password, as confirming does, since it cannot be undone.
    /// - Parameter letter: what the other may read if they choose; nil, or nothing to be seen, for no word.
    package static func part(
        letter: String?, password: String?, by me: Context
    ) async throws(VaultFailure) -> Outcome {
        let letter = PartingLetter(letter)
        if letter.refusal != nil { return .tooLong }
        guard me.isConnected else { return .notConnected }
        guard try await me.isOwner(password) else { return .notOwner }
        let isParted = try await me.vault.part(me.visitor, letter: letter, dying: me.today.parting.dying) {
            shared throws(VaultFailure) in try await leaving(shared, me)
        }
        return isParted ? .parted : .notConnected
    }

    /// Lets what is about two who parted go from the own space of the one who was left. It comes before whatever else they
    /// write, so that nothing of a new beginning goes with it.
    package static func tidy(_ me: Context) async throws(VaultFailure) {
        guard me.visitor.isUntidied else { return }
        try await decidingAnew { () throws(VaultFailure) in
            for space in try await me.vault.untidied(of: me.visitor) {
                let writes = try await leaving(space, me)
                try await me.vault.tidied(space, me.visitor, dying: me.today.parting.dying, along: writes)
            }
        }
    }

    /// What each room lets go from one's own space, and the notes for Today without what they say of the other's. They are
    /// written whatever they said: the files do not tell whether something of one's own waited.
    private static func leaving(_ space: OpenSpace, _ me: Context) async throws(VaultFailure) -> [Write] {
        let me = me.fresh
        var writes: [Write] = []
        for goes in me.today.parting.own { writes += try await goes(me, space) }
        guard let kept = try await me.personal.only(OwnToday.self) else { return writes }
        var today = kept.content
        today.notes = today.notes.without(space: space.name)
        return writes + [try me.personal.replacing(kept, with: today)]
    }
}
