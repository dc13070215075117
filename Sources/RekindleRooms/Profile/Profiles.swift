package import RekindleCore
package import RekindleStore
package import RekindleVault

/// What became of what somebody says about themselves.
package enum ProfileOutcome: Equatable, Sendable {
    case unchanged, kept
    /// It was changed elsewhere since it was seen: this is what stands now.
    case conflict(Record<Profile>)
    /// It breaks a rule of the profile, and nothing was kept.
    case refused(Profile.Refusal)
    /// The lock was to come later than it does, and the password for that is missing or wrong.
    case notOwner
}

/// Who somebody is to the other, and what only the program needs to know of them.
package enum Profiles {
    /// Keeps what somebody says about themselves and, for the two, the card that both see: both or neither. To have the
    /// lock come later asks for the password: whoever finds a session open could otherwise have it stay open.
    package static func keep(
        _ new: Profile, seen: Int64?, password: String? = nil, by me: Context, along: [Write] = []
    ) async throws(VaultFailure) -> ProfileOutcome {
        let standing = try await me.personal.fresh.only(Profile.self)
        // Over another version than was seen nothing is written, whoever it is, nor what breaks a rule.
        if new.refusal == nil, let standing, standing.version == seen,
            new.idleMinutes > standing.content.idleMinutes
        {
            guard try await me.isOwner(password) else { return .notOwner }
        }
        let outcome = try await Edit(new, in: me.personal, seen: seen).keep { old throws(VaultFailure) in
            let isLater = old.map { new.idleMinutes > $0.content.idleMinutes } ?? false
            let told = isLater ? [try await me.vault.telling([.lock], in: me.personal)] : []
            return try await card(new.member, me) + told + along
        }
        return switch outcome {
        case .unchanged: .unchanged
        case .kept: .kept
        case .conflict(let standing): .conflict(standing)
        case .refused(let refusal): .refused(refusal)
        }
    }

    private static func card(_ member: Member, _ me: Context) async throws(VaultFailure) -> [Write] {
        guard let shared = me.shared?.fresh else { return [] }
        let old = try await shared.only(Member.self)
        // Sealed anew with its time where it says the same: the files do not tell what was changed, and the other's key
        // reads no time in it at which only something private was.
        if let old, old.content == member { return [try shared.again(old)] }
        return [try shared.setting(member, expecting: old?.version)]
    }
}
