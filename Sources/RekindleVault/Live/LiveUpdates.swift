import RekindleStore
import Synchronization

/// Tells open pages that there is something new for them to see: the name of an area, and nothing of it. Told is what
/// opened and what both have, that two are connected, and to whoever invited that somebody said yes; nothing else that
/// one of them does alone. It lives in memory; whoever is not listening reads it on the next page.
package final class LiveUpdates: Sendable {
    /// What comes down a stream.
    package enum News: Equatable, Sendable {
        /// The name of an area that changed.
        case area(String)
        /// Nothing, in a fixed rhythm, so that a connection stays and its silence tells nothing.
        case beat
    }

    /// The area of inviting and joining. Other areas are called like what opens in them.
    package static let connection = "connection"
    /// More pages than this nobody looks at; the oldest stream ends.
    package static let mostStreams = 8
    /// What a slow reader may fall behind before the oldest news is dropped.
    static let mostWaiting = 16

    /// One open page.
    package struct Listening: Sendable {
        package let news: AsyncStream<News>
        fileprivate let source: AsyncStream<News>.Continuation

        /// The page is gone.
        package func end() { source.finish() }
    }

    private struct Listener {
        var person: PersonID
        var source: AsyncStream<News>.Continuation
    }

    private struct State {
        var listeners: [Int: Listener] = [:]
        var next = 0
        var rhythm: Task<Void, Never>?
        var hasEnded = false
    }

    private let state = Mutex(State())
    private let rhythm: Duration

    package init(rhythm: Duration = .seconds(25)) {
        self.rhythm = rhythm
    }

    /// What is new for somebody, from now on, until their page goes or the server stops.
    package func listen(for person: PersonID) -> Listening {
        let (news, source) = AsyncStream.makeStream(of: News.self, bufferingPolicy: .bufferingNewest(Self.mostWaiting))
        let added = state.withLock { add(Listener(person: person, source: source), to: &$0) }
        if let added {
            source.onTermination = { [weak self] _ in self?.remove(added.number) }
            // `finish` calls `onTermination`, which locks the state: inside of the lock it would wait for itself.
            added.oldest?.finish()
        } else {
            source.finish()
        }
        return Listening(news: news, source: source)
    }

    /// Tells these people that something in an area is there for them to see.
    package func tell(_ area: String, to people: [PersonID]) {
        for source in listening(where: people.contains) { source.yield(.area(area)) }
    }

    /// Ends all streams, and takes no more: the server stops.
    package func end() {
        let all = state.withLock { state in
            state.hasEnded = true
            return state.listeners.values.map(\.source)
        }
        for source in all { source.finish() }
    }

    /// One beat for everybody who listens.
    package func beat() {
        for source in listening(where: { _ in true }) { source.yield(.beat) }
    }

    /// How many streams are open.
    package var count: Int { state.withLock { $0.listeners.count } }

    private func listening(where isMeant: (PersonID) -> Bool) -> [AsyncStream<News>.Continuation] {
        state.withLock { $0.listeners.values.filter { isMeant($0.person) }.map(\.source) }
    }

    private func add(
        _ listener: Listener, to state: inout State
    ) -> (number: Int, oldest: AsyncStream<News>.Continuation?)? {
        guard !state.hasEnded else { return nil }
        let own = state.listeners.filter { $0.value.person == listener.person }.keys
        let oldest = own.count >= Self.mostStreams ? own.min() : nil
        let left = oldest.flatMap { state.listeners.removeValue(forKey: $0) }
        let number = state.next
        state.next += 1
        state.listeners[number] = listener
        if state.rhythm == nil { state.rhythm = beating() }
        return (number, left?.source)
    }

    private func remove(_ number: Int) {
        state.withLock { state in
            state.listeners[number] = nil
            guard state.listeners.isEmpty else { return }
            state.rhythm?.cancel()
            state.rhythm = nil
        }
    }

    private func beating() -> Task<Void, Never> {
        Task { [weak self, rhythm] in
            while (try? await Task.sleep(for: rhythm)) != nil { self?.beat() }
        }
    }
}
