import RekindleRooms
import RekindleSite

extension PagesSpec {
    static let inviting = PagesSpec(
        .inviting,
        rows: [
            PolicyRow(
                .invite, get: { !$0.isSignedIn || $0.isConnected ? 303 : 200 }, post: PolicyRow.mine(303)),
            PolicyRow(.inviteConfirm, post: PolicyRow.mine(303)),
            // A no that comes too late is told so.
            PolicyRow(.inviteRevoke, post: { $0.isSignedIn && $0.isConnected ? 422 : 303 }),
            PolicyRow(
                .join("token"), get: PolicyRow.all(200),
                // Her own link, a link that is used up, somebody who is connected: refused in words.
                post: { !$0.isSignedIn ? 303 : $0.reader == .author || $0.standing.isConnected ? 422 : 303 }),
            PolicyRow(.joinWithdraw, post: PolicyRow.mine(303)),
        ],
        forms: [
            FormSpec("/invite"), FormSpec("/invite/confirm"), FormSpec("/invite/revoke"), FormSpec("/join/token"),
            FormSpec("/invite/withdraw"),
        ])
}
