import Crypto
import RekindleStore

/// A try that was counted, with what it takes to give it back.
struct CountedTry: Sendable {
    var source: AttemptSource
    /// When it was counted.
    var at: Int64
    /// When the failure before it was.
    var before: Int64
}

/// Where tries of a source are counted today.
struct SlotPlace: Sendable {
    var id: RowID
    /// The source under a keyed hash.
    var name: RowID
}

/// What a slot says of a source.
struct FoundSlot: Sendable {
    var source: AttemptSource
    var place: SlotPlace
    /// Of the row, whoever it is about; nil where there is none.
    var version: Int64?
    /// None where the slot is about another source: the newer takes it.
    var fails: Int
    var last: Int64
}

extension Vault {
    /// The slots of these sources, read in one statement. Of two that share one, the first is counted there.
    func slots(of sources: [AttemptSource]) async throws(VaultFailure) -> [FoundSlot] {
        guard !sources.isEmpty else { return [] }
        let key = serverKey.key(for: .slots)
        var places: [(source: AttemptSource, place: SlotPlace)] = []
        for source in sources {
            let place = slotPlace(source, key)
            if !places.contains(where: { $0.place.id == place.id }) { places.append((source, place)) }
        }
        let ids = Set(places.map(\.place.id))
        let rows = try await translating { try await store.get(ids, in: System.slot.space) }
        var found: [FoundSlot] = []
        for (source, place) in places {
            let row = rows.first { $0.id == place.id }
            let slot = try row.map { row throws(VaultFailure) in try opened(row, key) }
            let isIts = slot?.source == place.name
            found.append(
                FoundSlot(
                    source: source, place: place, version: row?.version, fails: isIts ? slot?.fails ?? 0 : 0,
                    last: isIts ? slot?.last ?? 0 : 0))
        }
        return found
    }

    private func opened(_ row: Row, _ key: SymmetricKey) throws(VaultFailure) -> Slot {
        let binding = Binding(space: row.space, id: row.id, kind: System.slot.kind, version: row.version)
        return try Envelope<Slot>.unpacked(try Seal.open(row.sealed, key: key, binding: binding.bytes)).content
    }

    private func slotPlace(_ source: AttemptSource, _ key: SymmetricKey) -> SlotPlace {
        let day = Array(String(clock.seconds / 86_400).utf8)
        let name: RowID = keyedTag(key, [day] + source.parts)
        let number = (UInt16(name.bytes[0]) << 8 | UInt16(name.bytes[1])) % Slot.count
        return SlotPlace(id: keyedTag(key, [Array("slot".utf8), Array(String(number).utf8)]), name: name)
    }
}
