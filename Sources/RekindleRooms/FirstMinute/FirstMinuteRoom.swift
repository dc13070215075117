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
        let outcome = try await exchange.keep(edit, releasing: .input(new), along: along) { () throws(VaultFailure) in
            [try await noting(isSealed: true, by: me, exchange.shared)]
        }
        // Whichever page it came from: once it has opened there is nothing left to decide.
        if case .conflict = outcome, try await exchange.state().record != nil { return .late }
        return outcome
    }

    /// Takes one's own back: before it opened, or from view afterwards.
    package static func takeBack(by me: Context, along: [Write] = []) async throws(VaultFailure) {
        let exchange = try exchange(me)
        try await exchange.takeBack { () throws(VaultFailure) in
            let own = try await me.personal.again(only: FirstMinute.self, subject: exchange.shared.ownOnlyCopy)
            return own + [try await noting(isSealed: false, by: me, exchange.shared)] + along
        }
    }

    private static func noting(
        isSealed: Bool, by me: Context, _ shared: OpenSpace
    ) async throws(VaultFailure) -> Write {
        try await me.noting(FirstMinuteToday.source) { _ in FirstMinuteToday.note(isSealed: isSealed, in: shared.name) }
    }

    private static func exchange(_ me: Context) throws(VaultFailure) -> Exchange<FirstMinutes> {
        Exchange(FirstMinutes.self, about: FirstMinutes.subject, in: try me.requireShared().fresh, of: me)
    }
}
