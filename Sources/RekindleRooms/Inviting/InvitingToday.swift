import RekindleCore
import RekindleVault

/// What Today says while there are not two: that somebody said yes, that somebody is waited for, how to ask.
enum InvitingToday {
    static let part = TodayPart(TodaySource("Inviting"), glance: rows) { look throws(VaultFailure) in
        guard !look.me.isConnected else { return [] }
        let visitor = look.me.visitor
        var lines = [TodayLine(.standing(5), TodayItem("invite", of: "Inviting"))]
        if let joined = try await look.me.vault.invitation(of: visitor)?.joined {
            lines.append(TodayLine(.needed(2), TodayItem("joined", of: "Inviting", joined.name)))
        }
        if let joining = try await look.me.vault.joining(of: visitor) {
            lines.append(TodayLine(.bound(1), TodayItem("waiting", of: "Inviting", joining.inviterName)))
        }
        return lines
    }

    private static let rows = Glance { looker in
        Wanted(personal: looker.visitor.shared == nil ? looker.own(OpenInvitation.self, Joining.self) : [])
    }
}
