import RekindleStore
import Synchronization

/// Caches the unwrapped keys of sessions that sent a request in the last minutes, so that not every page unwraps them
/// anew. It holds keys alone: neither the token in the cookie nor anything that was read with the keys. An entry is
/// compared with the versions of the session's and the person's rows, which every request still reads, and is dropped
/// where one of them changed or went.
package final class KeyCache: Sendable {
    /// The keys that a session opens.
    struct Entry: Sendable {
        /// For forms and cookies, as they were derived from the token.
        var session: SessionKeys
        var opening: Opening?
        /// The rows that the keys were unwrapped from.
        var heads: [RowPlace: RowHead]
        var key: PersonKey
        var personal: SpaceKey
        var shared: SharedKey?
        /// A key of now or of once is to be sealed by their own when something is written anyway.
        var isUnsettled: Bool
        /// What is about two who parted is to go from the own space when something is written anyway.
        var isUntidied: Bool
        /// They shared a space once.
        var hasParted: Bool
    }

    private struct Held: Sendable {
        var entry: Entry
        var lastUse: Int64
    }

    /// How long keys stay after the last request of their session.
    package static let minutes = 5
    /// More sessions than this are not held; the one unused for longest goes.
    package static let limit = 500

    private struct State {
        var held: [RowID: Held] = [:]
        var sweeping: Task<Void, Never>?
    }

    private let state = Mutex(State())
    private let clock: Clock

    init(clock: Clock) {
        self.clock = clock
    }

    /// How many sessions' keys are held.
    package var count: Int { state.withLock { $0.held.count } }

    /// The keys of a session, for whoever may use them. Anybody else leaves no trace here: how long their answer takes says
    /// nothing of when its owner was there.
    func entry(_ session: RowID, if mayUse: (Entry) -> Bool) -> Entry? {
        let now = clock.seconds
        guard let held = state.withLock({ $0.held[session] }), now - held.lastUse < Int64(Self.minutes) * 60,
            mayUse(held.entry)
        else { return nil }
        state.withLock { $0.held[session]?.lastUse = now }
        return held.entry
    }

    func keep(_ entry: Entry, for session: RowID) {
        let now = clock.seconds
        state.withLock { state in
            if state.held.count >= Self.limit, state.held[session] == nil,
                let oldest = state.held.min(by: { $0.value.lastUse < $1.value.lastUse })
            {
                state.held[oldest.key] = nil
            }
            state.held[session] = Held(entry: entry, lastUse: now)
            if state.sweeping == nil { state.sweeping = sweeping() }
        }
    }

    /// Removes one session's keys: it was locked, left or ended.
    func drop(_ session: RowID) {
        state.withLock { $0.held[session] = nil }
    }

    /// Removes the keys of sessions that sent no request in the last minutes.
    package func sweep() {
        let oldest = clock.seconds - Int64(Self.minutes) * 60
        state.withLock { state in
            state.held = state.held.filter { $0.value.lastUse > oldest }
            guard state.held.isEmpty else { return }
            state.sweeping?.cancel()
            state.sweeping = nil
        }
    }

    /// Sweeps once a minute while the cache holds anything, so that keys go also where no further request comes.
    private func sweeping() -> Task<Void, Never> {
        Task { [weak self] in
            while (try? await Task.sleep(for: .seconds(60))) != nil { self?.sweep() }
        }
    }
}

/// The key of the space that two share, and who the other one is.
struct SharedKey: Sendable {
    var key: SpaceKey
    var partner: PersonID
}
