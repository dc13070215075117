import Crypto
import RekindleCore
import RekindleStore

/// Whose failed tries are counted together.
package enum AttemptSource: Sendable {
    case login(String)
    /// The part of an address that one household shares.
    case address(String)
    /// A browser that has signed in to this login before; others' failures do not hold it up.
    case browser(String)
    /// A person's second step, whatever browser tries it: a new sign-in is no new handful of codes.
    case code(PersonID)

    var backoff: Backoff {
        if case .address = self { Backoff.address } else { Backoff.login }
    }

    var parts: [[UInt8]] {
        switch self {
        case .login(let login): [Array("login".utf8), Array(login.utf8)]
        case .address(let prefix): [Array("address".utf8), Array(prefix.utf8)]
        case .browser(let id): [Array("browser".utf8), Array(id.utf8)]
        case .code(let person): [Array("code".utf8), person.bytes]
        }
    }
}

/// Failed tries in a fixed table: the slot's number comes from a keyed hash of the day and the source, its content is
/// sealed, so that the table tells neither who tried nor when.
struct Slot: Codable, Sendable {
    static let count: UInt16 = 4096

    var source: RowID
    var fails: Int
    var last: Int64
}

extension Vault {
    /// Seconds until another try is taken from any of these.
    func wait(for sources: [AttemptSource]) async throws(VaultFailure) -> Int64 {
        var longest: Int64 = 0
        for source in sources {
            guard let slot = try await slot(of: source)?.slot else { continue }
            longest = max(longest, source.backoff.wait(fails: slot.fails, last: slot.last, now: clock.seconds))
        }
        return longest
    }

    /// Counts one failed try for each source.
    func countFailure(_ sources: [AttemptSource]) async throws(VaultFailure) {
        for source in sources { try await write(source) { $0 + 1 } }
    }

    /// Forgets the failed tries of a source that turned out to be right.
    func forgetFailures(_ source: AttemptSource) async throws(VaultFailure) {
        try await write(source) { _ in 0 }
    }

    private func write(_ source: AttemptSource, fails: (Int) -> Int) async throws(VaultFailure) {
        // Without an end: a count that was given up would be a free guess.
        try await decidingAnew(attempts: .max) { () throws(VaultFailure) in
            try await writeOnce(source, fails: fails)
        }
    }

    private func writeOnce(_ source: AttemptSource, fails: (Int) -> Int) async throws(VaultFailure) {
        let found = try await slot(of: source)
        let place = slotPlace(source)
        let slot = Slot(source: place.source, fails: fails(found?.slot?.fails ?? 0), last: clock.seconds)
        let version = chance.version()
        let binding = Binding(space: System.slot.space, id: place.id, kind: System.slot.kind, version: version)
        let envelope = Envelope(author: PersonID.nobody, at: clock.now(), content: slot)
        let sealed = try Seal.close(try envelope.packed(), key: serverKey.key(for: .slots), binding: binding.bytes)
        let write = Write.put(
            space: System.slot.space, id: place.id, kind: System.slot.kind, sealed: sealed, due: nil,
            expires: clock.expiry(days: 1), version: version, expecting: found?.version)
        try await translating { try await store.apply([write]) }
    }

    /// The slot's row version, and its content when it is about this source.
    private func slot(of source: AttemptSource) async throws(VaultFailure) -> (version: Int64, slot: Slot?)? {
        let place = slotPlace(source)
        guard let row = try await translating({ try await store.get(place.id, in: System.slot.space) }) else {
            return nil
        }
        let binding = Binding(space: row.space, id: row.id, kind: System.slot.kind, version: row.version)
        let opened = try Seal.open(row.sealed, key: serverKey.key(for: .slots), binding: binding.bytes)
        let slot = try Envelope<Slot>.unpacked(opened).content
        return (row.version, slot.source == place.source ? slot : nil)
    }

    private func slotPlace(_ source: AttemptSource) -> (id: RowID, source: RowID) {
        let day = Array(String(clock.seconds / 86_400).utf8)
        let hash: RowID = keyedTag(serverKey.key(for: .slots), [day] + source.parts)
        let number = (UInt16(hash.bytes[0]) << 8 | UInt16(hash.bytes[1])) % Slot.count
        return (keyedTag(serverKey.key(for: .slots), [Array("slot".utf8), Array(String(number).utf8)]), hash)
    }
}
