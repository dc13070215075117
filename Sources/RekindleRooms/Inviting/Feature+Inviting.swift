import RekindleVault

extension Feature {
    /// How two people come to share a space.
    package static let inviting = Feature(
        "Inviting", keeps: [OpenInvitation.self, Joining.self], guards: [Joining.self], tells: [LiveUpdates.connection],
        kept: Keeping.inviting, today: InvitingToday.part,
        // A link, or a yes, from before there were two.
        atParting: { me, _ throws(VaultFailure) in try await me.vault.lettingInvitationsGo(of: me.visitor) })
}
