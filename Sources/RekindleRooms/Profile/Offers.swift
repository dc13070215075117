package import RekindleCore
package import RekindleStore
package import RekindleVault

/// What somebody would like to be offered, and when to be left alone.
package enum Offers {
    /// What became of it.
    package enum Outcome: Equatable, Sendable {
        case unchanged
        case kept
        /// It was changed elsewhere since it was seen: this is what stands now.
        case conflict(Preferences)
        /// They break a rule, and nothing was kept.
        case refused(Preferences.Refusal)
    }

    /// Keeps all of it but the favourites, which stay as they are.
    /// - Parameter seen: the tag of what was on the page.
    package static func keep(
        _ new: Preferences, seen: String, by me: Context, along: [Write] = []
    ) async throws(VaultFailure) -> Outcome {
        if let refusal = new.refusal { return .refused(refusal) }
        return try await decidingAnew { () throws(VaultFailure) in
            let record = try await me.personal.fresh.only(Preferences.self)
            let old = record?.content ?? Preferences()
            // The same thing sent twice is kept once.
            if old.offersTag == new.offersTag { return .unchanged }
            guard old.offersTag == seen else { return .conflict(old) }
            var changed = new
            changed.favourites = old.favourites
            try await me.personal.apply([try me.personal.setting(changed, expecting: record?.version)] + along)
            return .kept
        }
    }
}

extension Preferences {
    /// What a page of offers showed, in one word. The record's version would also count favourites, which are kept
    /// elsewhere.
    package var offersTag: String {
        let rooms = Strategy.allCases.filter(declined.contains).map(\.rawValue).joined(separator: "-")
        let ways = Variant.allCases.filter((ways ?? []).contains).map(\.rawValue).joined(separator: "-")
        let (from, to) = (quietFrom.map(String.init) ?? "", quietTo.map(String.init) ?? "")
        return [
            minutes.map(String.init) ?? "", ways, rooms, isResting ? "rest" : "", isMuted ? "mute" : "", from, to,
        ].joined(separator: "/")
    }
}
