import RekindleRooms
import RekindleSite
import RekindleTesting

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
            FormSpec(
                "/invite",
                taken: [
                    .sent(in: .alone), .sent(),
                    .sent(in: .alone) { _ = try await $0.ada.post("/invite/revoke") },
                ], neverRefused: FormSpec.button),
            // A no that comes when they are two is too late.
            FormSpec("/invite/revoke", taken: [.sent(in: .alone)], refused: [.sent().ofNoField(FormSpec.button)]),
            FormSpec(
                "/join/token", [password(FormSpec.secret)],
                taken: [.made(in: .alone) { FormExample.Sent($0.sam, to: "/join/\($0.token)", [password()]) }],
                refused: [
                    // Whoever has just made an account has typed it.
                    .made(in: .alone) { town in
                        town.town.watch.move(minutes: Double(Context.arrivalMinutes))
                        return FormExample.Sent(town.sam, to: "/join/\(town.token)")
                    },
                    .sent().ofNoField(FormSpec.button),
                    .sent(to: "/join/nothing-at-all").ofNoField(FormSpec.button),
                    .made(in: .alone) { FormExample.Sent($0.ada, to: "/join/\($0.token)") }
                        .ofNoField(FormSpec.button),
                ]),
            FormSpec(
                "/invite/confirm", [password(FormSpec.secret)],
                taken: [
                    .sent(),
                    .sent([("who", "seen"), password()], in: .alone, on: "/invite") { _ = try await $0.join() },
                ], refused: [.sent([("who", "seen")], in: .alone, on: "/invite") { _ = try await $0.join() }],
                hidden: ["who": "which answer the page showed; nobody confirms another (InvitingTests)"]),
            FormSpec(
                "/invite/withdraw", taken: [.sent(in: .alone, by: .sam) { _ = try await $0.join() }, .sent()],
                neverRefused: FormSpec.button),
        ],
        canaries: [
            // Whoever holds the link has the secret already.
            Canary(
                "token", in: "invitation", while: [.alone],
                reaching: { $0.standing == .alone && $1 == .join("token") }, { $1 })
        ])

    @Sendable private static func password(_ typed: String = Town.password) -> (String, String) { ("password", typed) }
}

extension StagedTown {
    /// Sam says yes to Ada's link.
    func join() async throws -> Received { try await sam.post("/join/\(token)", [("password", Town.password)]) }
}
