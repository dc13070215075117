import RekindleCore
import RekindleVault

/// What Today says while there are not two: that somebody said yes, that somebody is waited for, how to ask.
enum InvitingToday {
    static let part = TodayPart(TodaySource("Inviting"), lines: [invite, joined, waiting], glance: rows) {
        reader throws(VaultFailure) in
        guard !reader.me.isConnected else { return [] }
        let visitor = reader.me.visitor
        var said = [invite.said()]
        if let member = try await reader.me.vault.invitation(of: visitor)?.joined {
            said.append(joined.said(member.name))
        }
        if let joining = try await reader.me.vault.joining(of: visitor) {
            said.append(waiting.said(joining.inviterName))
        }
        return said
    }

    private static let invite = TodayLine("invite", .standing(5))
    private static let joined = TodayLine("joined", .needed(2))
    private static let waiting = TodayLine("waiting", .bound(1))

    private static let rows = Glance { reader in
        Wanted(personal: reader.visitor.shared == nil ? reader.own(OpenInvitation.self, Joining.self) : [])
    }
}
