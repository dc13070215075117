package import RekindleCore
package import RekindleStore
package import RekindleVault

/// The first shared act: each writes one thing not to be lost, sealed until both have.
package enum FirstMinuteRoom {
    /// Writes it. Nothing is kept of what comes after the opening and says something else.
    package static func keep(
        _ new: FirstMinute, seen: Int64?, by me: Context, along: [Write] = []
    ) async throws(VaultFailure) -> ExchangeOutcome<FirstMinute> {
        let exchange = try exchange(me)
        let edit = Edit(new, in: me.personal, subject: exchange.shared.ownOnlyCopy, seen: seen)
        let outcome = try await exchange.keep(edit, releasing: .input(new), along: along)
        switch outcome {
        case .conflict:
            // Whichever page it came from: there is nothing left to decide.
            return try await exchange.state().record == nil ? outcome : .late
        case .unchanged:
            // From the page that shows it as it is. What was being typed there went back to it.
            let own = try await me.personal.fresh.only(FirstMinute.self, subject: exchange.shared.ownOnlyCopy)
            if own?.version == seen, !along.isEmpty { try await me.personal.apply(along) }
            return outcome
        case .kept, .opened, .late: return outcome
        }
    }

    /// Takes one's own back: before it opened, or from view afterwards.
    package static func takeBack(by me: Context) async throws(VaultFailure) {
        try await exchange(me).takeBack()
    }

    private static func exchange(_ me: Context) throws(VaultFailure) -> Exchange<FirstMinutes> {
        Exchange(FirstMinutes.self, about: FirstMinutes.subject, in: try me.requireShared().fresh, me.vault)
    }
}
