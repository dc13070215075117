import Crypto
package import RekindleStore

/// Everything sealed goes through here: nobody else touches a key or a sealed byte.
///
/// A class, like everything that is made once and handed to every request: to copy a struct would retain each of its
/// references.
package final class Vault: Sendable {
    let store: any Store
    package let serverKey: ServerKey
    package let clock: Clock
    let chance: Randomness
    let cost: PasswordCost
    let passwords: PasswordThread
    /// The joint functions that deposits open for.
    package let functions: JointFunctions
    /// What is new for open pages.
    package let live: LiveUpdates
    /// Caches the unwrapped keys of sessions that sent a request in the last minutes.
    package let keys: KeyCache
    let ended = EndedSessions()
    let unwritten = UnwrittenTries()
    /// How much each author has written on requests.
    package let quota: WriteQuota
    /// What has run out stays so.
    package let runOut = Ended()

    private init(
        store: any Store, serverKey: ServerKey, clock: Clock, cost: PasswordCost, passwords: PasswordThread,
        functions: JointFunctions, live: LiveUpdates, chance: Randomness
    ) {
        (self.store, self.serverKey, self.clock, self.cost) = (store, serverKey, clock, cost)
        (self.passwords, self.functions, self.live, self.chance) = (passwords, functions, live, chance)
        (keys, quota) = (KeyCache(clock: clock), WriteQuota(clock: clock))
    }

    /// Opens a vault over a database, a new one or one made with the same server key.
    package static func open(
        store: any Store, serverKey: ServerKey, functions: JointFunctions, clock: Clock = .system,
        cost: PasswordCost = .standard,
        passwords: PasswordThread = PasswordThread(), live: LiveUpdates = LiveUpdates(),
        chance: Randomness = .system
    ) async throws(VaultFailure) -> Vault {
        let vault = Vault(
            store: store, serverKey: serverKey, clock: clock, cost: cost, passwords: passwords,
            functions: functions, live: live, chance: chance)
        try await vault.prepare()
        return vault
    }

    /// Accounts on this instance.
    package func accountCount() async throws(VaultFailure) -> Int {
        try await translating { try await store.count(System.account.kind, in: System.account.space) }
    }

    /// Removes what has run out: sessions, invitations, old slots.
    package func purge() async throws(VaultFailure) {
        await removeEnded()
        _ = try await translating { try await store.purge(expiredBefore: clock.seconds) }
    }

    /// Makes the system's own spaces, on the first start all of them and later those that an earlier version did not
    /// have, and refuses a server key that is not the database's.
    private func prepare() async throws(VaultFailure) {
        let place = System.check
        let row = try await translating { try await store.get(place.id, in: place.space) }
        if let row, !constantTimeEqual(row.sealed, serverKey.checkValue) { throw .wrongServerKey }
        var writes: [Write] = []
        for space in System.Place.allSpaces where try await translating({ try await store.sequence(of: space) }) == nil
        {
            writes.append(.open(space))
        }
        if row == nil {
            // A database whose check value was removed is not a new one, and nothing says whose key it is.
            guard writes.contains(.open(place.space)) else { throw .damaged }
            writes.append(
                .put(
                    space: place.space, id: place.id, kind: place.kind, sealed: serverKey.checkValue, due: nil,
                    expires: nil, version: chance.version(), expecting: nil))
        }
        if !writes.isEmpty { try await translating { [writes] in try await store.apply(writes) } }
    }
}

/// Compares without telling by its time where two values differ.
package func constantTimeEqual(_ one: [UInt8], _ other: [UInt8]) -> Bool {
    guard one.count == other.count else { return false }
    return zip(one, other).reduce(UInt8(0)) { $0 | ($1.0 ^ $1.1) } == 0
}
