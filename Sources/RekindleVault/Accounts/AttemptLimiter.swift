import Crypto
import RekindleCore
package import RekindleStore

/// Failed tries in a fixed table: the slot's number comes from a keyed hash of the day and the source, its content is
/// sealed, so that the table tells neither who tried nor when.
struct Slot: Codable, Sendable {
    static let count: UInt16 = 4096
    /// How often a count is written anew where somebody else wrote first: many guesses at once meet in one slot.
    static let attempts = 200

    var source: RowID
    var fails: Int
    var last: Int64
}

/// What came of a try that counts.
enum Counted<Value: Sendable>: Sendable {
    case compared(Value)
    /// Nothing was compared: another try is taken after so many seconds.
    case wait(seconds: Int64)
}

extension Vault {
    /// Where attempts are counted; nothing of a person lies there.
    package static var attemptsSpace: SpaceID { System.slot.space }

    /// Compares something that could be guessed. The try counts as failed before anything is compared, in the transaction
    /// that finds that it may be taken, so that of many at the same moment no more are compared than are free. One that
    /// turns out right is given back, and so is one that found no room to be compared in.
    func counting<Value: Sendable>(
        _ sources: [AttemptSource], givingBackIf isRight: (Value) -> Bool,
        _ compare: () async throws(VaultFailure) -> Value
    ) async throws(VaultFailure) -> Counted<Value> {
        let (counted, seconds) = try await count(sources)
        if seconds > 0 { return .wait(seconds: seconds) }
        do throws(VaultFailure) {
            let value = try await compare()
            if isRight(value) { await giveBack(counted) }
            return .compared(value)
        } catch .passwordsTooBusy {
            await giveBack(counted)
            throw .passwordsTooBusy
        }
    }

    /// Seconds until another try is taken from these sources; nothing is counted.
    func wait(for sources: [AttemptSource]) async throws(VaultFailure) -> Int64 {
        let slots = try await slots(of: sources)
        return longestWait(slots)
    }

    /// How many tries of a source have failed today.
    func fails(of source: AttemptSource) async throws(VaultFailure) -> Int {
        try await slots(of: [source]).first?.fails ?? 0
    }

    /// Counts a try for each source, or says how long to wait and counts nothing. Where it cannot be written, the try is
    /// refused, and compared with nothing.
    func count(
        _ sources: [AttemptSource]
    ) async throws(VaultFailure) -> (tries: [CountedTry], seconds: Int64) {
        try await decidingAnew(attempts: Slot.attempts) { () throws(VaultFailure) in
            let (slots, now) = (try await slots(of: sources), clock.seconds)
            let seconds = longestWait(slots)
            if seconds > 0 { return ([], seconds) }
            try await write(slots) { Slot(source: $0.place.name, fails: $0.fails + 1, last: now) }
            return (slots.map { CountedTry(source: $0.source, at: now, before: $0.last) }, 0)
        }
    }

    /// Takes tries off again. Where that cannot be written, they go on counting: no reason to refuse what was right.
    private func giveBack(_ tries: [CountedTry]) async {
        try? await decidingAnew(attempts: Slot.attempts) { () throws(VaultFailure) in
            // In the order in which they were counted: any other would show in the numbers of the rows.
            let slots = try await slots(of: tries.map(\.source)).filter { $0.fails > 0 }
            try await write(slots) { found in
                let counted = tries.first { $0.source == found.source }
                // The time of the last failure is again what it was, unless another try was counted since.
                let last = found.last == counted?.at ? counted?.before : nil
                return Slot(source: found.place.name, fails: found.fails - 1, last: last ?? found.last)
            }
        }
    }

    private func longestWait(_ slots: [FoundSlot]) -> Int64 {
        slots.map { $0.source.backoff.wait(fails: $0.fails, last: $0.last, now: clock.seconds) }.max() ?? 0
    }

    private func write(_ slots: [FoundSlot], _ value: (FoundSlot) -> Slot) async throws(VaultFailure) {
        var writes: [Write] = []
        for slot in slots { writes.append(try writing(value(slot), over: slot)) }
        guard !writes.isEmpty else { return }
        try await translating { [writes] in try await store.apply(writes) }
    }

    private func writing(_ value: Slot, over found: FoundSlot) throws(VaultFailure) -> Write {
        let (place, kind, version) = (found.place, System.slot.kind, chance.version())
        let binding = Binding(space: System.slot.space, id: place.id, kind: kind, version: version)
        let envelope = Envelope(author: PersonID.nobody, at: clock.now(), content: value)
        let sealed = try Seal.close(try envelope.packed(), key: serverKey.key(for: .slots), binding: binding.bytes)
        return .put(
            space: System.slot.space, id: place.id, kind: kind, sealed: sealed, due: nil,
            expires: clock.expiry(days: 1), version: version, expecting: found.version)
    }
}
