package import RekindleCore
package import RekindleStore
package import RekindleVault

/// Who somebody is to the other, and what only the program needs to know of them.
package enum Profiles {
    /// Keeps what somebody says about themselves and, for the two, the card that both see: both or neither.
    package static func keep(
        _ new: Profile, seen: Int64?, by me: Context, along: [Write] = []
    ) async throws(VaultFailure) -> EditOutcome<Profile> {
        try await Edit(new, in: me.personal, seen: seen).keep { _ throws(VaultFailure) in
            try await card(new.member, me) + along
        }
    }

    private static func card(_ member: Member, _ me: Context) async throws(VaultFailure) -> [Write] {
        guard let shared = me.shared?.fresh else { return [] }
        let old = try await shared.only(Member.self)
        return [try shared.setting(member, expecting: old?.version)]
    }
}
