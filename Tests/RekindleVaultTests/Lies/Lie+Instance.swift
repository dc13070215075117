import RekindleStore
import RekindleTesting
import RekindleVault

extension Lie {
    /// About the instance itself.
    static let ofInstance: [Lie] = [
        refused("another check value of the server key") { liar in
            var row = try await liar.instance("check")[0]
            row.sealed[0] ^= 1
            try await liar.store.plant(row)
            return await liar.openingAgain()
        },
        refused("no check value of the server key") { liar in
            try await liar.store.lose(try await liar.instance("check"))
            return await liar.openingAgain()
        },
    ]
}

extension Liar {
    /// What a restart of the server meets.
    func openingAgain() async -> VaultFailure? {
        await failure {
            _ = try await Vault.open(
                store: store, serverKey: story.serverKey, functions: Story.functions, clock: story.watch.clock,
                cost: .light)
        }
    }
}
