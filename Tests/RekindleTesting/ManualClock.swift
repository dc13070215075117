import Synchronization

/// A clock that stands still until a test lets time pass, and knows who sleeps by it.
package final class ManualClock: Clock {
    /// Time since the clock was made.
    package struct Instant: InstantProtocol {
        package var offset: Duration

        package func advanced(by duration: Duration) -> Instant { Instant(offset: offset + duration) }

        package func duration(to other: Instant) -> Duration { other.offset - offset }

        package static func < (one: Instant, other: Instant) -> Bool { one.offset < other.offset }
    }

    private struct Sleeper {
        var deadline: Instant
        var wakes: CheckedContinuation<Void, any Error>
    }

    private struct State {
        var now = Instant(offset: .zero)
        var next = 0
        var sleepers: [Int: Sleeper] = [:]
        var waiting: [(count: Int, goesOn: CheckedContinuation<Void, Never>)] = []

        /// Who waited for as many sleepers as there are now.
        mutating func satisfied() -> [CheckedContinuation<Void, Never>] {
            let count = sleepers.count
            defer { waiting.removeAll { $0.count == count } }
            return waiting.filter { $0.count == count }.map(\.goesOn)
        }
    }

    private let state = Mutex(State())

    package init() {}

    package var now: Instant { state.withLock { $0.now } }

    package var minimumResolution: Duration { .zero }

    package func sleep(until deadline: Instant, tolerance: Duration?) async throws {
        let number = state.withLock { state in
            state.next += 1
            return state.next
        }
        try await withTaskCancellationHandler {
            try await withCheckedThrowingContinuation { (wakes: CheckedContinuation<Void, any Error>) in
                let satisfied = state.withLock { state in
                    state.sleepers[number] = Sleeper(deadline: deadline, wakes: wakes)
                    return state.satisfied()
                }
                // Cancelled before it slept, it would sleep for good.
                if Task.isCancelled { wake(number) }
                for one in satisfied { one.resume() }
            }
        } onCancel: {
            wake(number)
        }
    }

    /// Lets time pass and wakes whoever slept until now.
    package func advance(by duration: Duration) {
        let due = state.withLock { state in
            state.now = state.now.advanced(by: duration)
            let due = state.sleepers.filter { $0.value.deadline <= state.now }
            for number in due.keys { state.sleepers[number] = nil }
            return due.values
        }
        for sleeper in due { sleeper.wakes.resume() }
    }

    /// Returns as soon as so many sleep: then everybody who was woken has done what they woke for.
    package func settled(_ count: Int) async {
        await withCheckedContinuation { goesOn in
            let satisfied = state.withLock { state in
                state.waiting.append((count, goesOn))
                return state.satisfied()
            }
            for one in satisfied { one.resume() }
        }
    }

    private func wake(_ number: Int) {
        let (sleeper, satisfied) = state.withLock { state in
            (state.sleepers.removeValue(forKey: number), state.satisfied())
        }
        sleeper?.wakes.resume(throwing: CancellationError())
        for one in satisfied { one.resume() }
    }
}
