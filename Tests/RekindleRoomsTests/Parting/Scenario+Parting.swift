import RekindleRooms
import RekindleTesting
import RekindleVault

extension Scenario {
    /// One leaves; the other has written nothing since.
    func part(by me: Context, saying words: String? = nil) async throws {
        guard try await Parting.part(letter: words, password: Scenario.password, by: me) == .parted else {
            throw VaultFailure.missing
        }
    }

    /// Two who are here are connected, as their pages do it: whoever was left has it gone before anything else.
    func connect(_ one: Context, _ other: Context) async throws {
        for me in [one, other] { try await Parting.tidy(me) }
        guard try await Inviting.invite(by: one), case .invited(let token, _) = try await Inviting.state(of: one) else {
            throw VaultFailure.missing
        }
        _ = try await Inviting.join(token, password: Scenario.password, by: other)
        guard case .answered(_, let etag) = try await Inviting.state(of: one),
            try await Inviting.confirm(etag, password: Scenario.password, by: one) == .connected
        else { throw VaultFailure.missing }
    }
}
