import RekindleCore
package import RekindleVault

/// What became of a decision about the recovery code.
package enum RecoveryOutcome: Equatable, Sendable {
    /// It had been decided so.
    case unchanged
    case kept
    /// To be shown now, and never again.
    case made(RecoveryCode)
    /// It was decided elsewhere since the page was made, and nothing was done.
    case late
    case notOwner
}

extension Accounts {
    /// What somebody decided about a recovery code; nil where they have not.
    package static func recoveryChoice(of me: Context) async throws(VaultFailure) -> Record<RecoveryChoice>? {
        try await me.personal.only(RecoveryChoice.self)
    }

    /// Makes a code over the decision that was seen, by its version, or 0 for none. A page that is loaded again makes no
    /// second one.
    package static func makeRecoveryCode(
        password: String?, seen: Int64, by me: Context
    ) async throws(VaultFailure) -> RecoveryOutcome {
        guard try await recoveryChoice(of: me.fresh).version == seen else { return .late }
        guard try await me.isOwner(password) else { return .notOwner }
        return try await decidingAnew { () throws(VaultFailure) in
            let choice = try await recoveryChoice(of: me.fresh)
            guard choice.version == seen else { return .late }
            return .made(try await me.vault.makeRecoveryCode(for: me.visitor, over: choice, day: today(me)))
        }
    }

    /// Wants none. A code that is there is somebody's safety net, so that taking it away asks for the password.
    package static func declineRecoveryCode(
        password: String?, seen: Int64, by me: Context
    ) async throws(VaultFailure) -> RecoveryOutcome {
        let choice = try await recoveryChoice(of: me.fresh)
        if let settled = settled(choice, seen: seen) { return settled }
        if choice?.content.hasCode == true, try await !me.isOwner(password) { return .notOwner }
        return try await decidingAnew { () throws(VaultFailure) in
            let choice = try await recoveryChoice(of: me.fresh)
            if let settled = settled(choice, seen: seen) { return settled }
            try await me.vault.declineRecoveryCode(for: me.visitor, over: choice, day: today(me))
            return .kept
        }
    }

    /// The same no twice is one no.
    private static func settled(_ choice: Record<RecoveryChoice>?, seen: Int64) -> RecoveryOutcome? {
        if choice?.content.hasCode == false { return .unchanged }
        return choice.version == seen ? nil : .late
    }

    private static func today(_ me: Context) -> String { me.zone.day(of: me.now) }
}

extension Record<RecoveryChoice>? {
    /// 0 where nothing has been decided.
    package var version: Int64 { self?.version ?? 0 }
}
