package import RekindleStore
import Synchronization

/// Tells open pages that there is something new for them to see: the name of an area, and nothing of it. Told is what
/// opened and what both have, that two are connected, and to whoever invited that somebody said yes; nothing else that
/// one of them does alone. It lives in memory; whoever is not listening reads it on the next page.
package final class LiveUpdates: Sendable {
    /// What comes down a stream.
    package enum News: Equatable, Sendable {
        /// The name of an area that changed.
        case area(String)
        /// Nothing, in a rhythm that begins with the stream, so that a connection stays and its silence tells nothing.
        case beat
        /// That this stream ends, and is not to be asked for again until somebody turns to its page.
        case full
    }

    /// The area of inviting and joining. Other areas are called like what opens in them.
    package static let connection = "connection"
    /// More pages than this nobody looks at; the oldest stream ends.
    package static let mostStreams = 8
    /// The same for the windows of one browser, which has six connections to a server and needs some for loading pages.
    package static let mostOfBrowser = 3
    /// What a slow reader may fall behind before the oldest news is dropped.
    static let mostWaiting = 16

    /// One open page.
    package struct Listening: Sendable {
        package let news: AsyncStream<News>
        fileprivate let source: AsyncStream<News>.Continuation

        /// The page is gone.
        package func end() { source.finish() }

        /// One beat down this stream.
        package func beat() { source.yield(.beat) }
    }

    private struct Listener {
        var person: PersonID
        var session: RowID?
        var source: AsyncStream<News>.Continuation
    }

    private struct State {
        var listeners: [Int: Listener] = [:]
        var next = 0
        var hasEnded = false
    }

    private let state = Mutex(State())
    private let rhythm: Duration
    private let clock: any _Concurrency.Clock<Duration>

    package init(rhythm: Duration = .seconds(10), clock: any _Concurrency.Clock<Duration> = ContinuousClock()) {
        (self.rhythm, self.clock) = (rhythm, clock)
    }

    /// What is new for somebody, from now on, until their page goes or the server stops.
    /// - Parameter session: the one whose browser listens; nil counts for no browser.
    package func listen(for person: PersonID, in session: RowID? = nil) -> Listening {
        let (news, source) = AsyncStream.makeStream(of: News.self, bufferingPolicy: .bufferingNewest(Self.mostWaiting))
        let added = state.withLock { add(Listener(person: person, session: session, source: source), to: &$0) }
        let listening = Listening(news: news, source: source)
        if let added {
            let beating = beating(listening)
            source.onTermination = { [weak self] _ in
                beating.cancel()
                self?.remove(added.number)
            }
            // `finish` calls `onTermination`, which locks the state: inside of the lock it would wait for itself.
            added.oldest?.yield(.full)
            added.oldest?.finish()
        } else {
            source.finish()
        }
        return listening
    }

    /// Tells these people that something in an area is there for them to see.
    package func tell(_ area: String, to people: [PersonID]) {
        for source in listening(where: people.contains) { source.yield(.area(area)) }
    }

    /// Ends every stream of somebody who is no more, at once. Nothing about anybody else's depends on it.
    package func end(for person: PersonID) {
        for source in listening(where: { $0 == person }) { source.finish() }
    }

    /// Ends all streams, and takes no more: the server stops.
    package func end() {
        let all = state.withLock { state in
            state.hasEnded = true
            return state.listeners.values.map(\.source)
        }
        for source in all { source.finish() }
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
        let own = state.listeners.filter { $0.value.person == listener.person }
        let here = own.filter { listener.session != nil && $0.value.session == listener.session }
        let crowded = here.count >= Self.mostOfBrowser ? here : own.count >= Self.mostStreams ? own : [:]
        let left = crowded.keys.min().flatMap { state.listeners.removeValue(forKey: $0) }
        let number = state.next
        state.next += 1
        state.listeners[number] = listener
        return (number, left?.source)
    }

    private func remove(_ number: Int) {
        state.withLock { $0.listeners[number] = nil }
    }

    /// Each stream has a rhythm of its own, from its own start: in one for all, the time between opening a page and its
    /// first beat would tell that somebody else's page is open, and since when.
    private func beating(_ listening: Listening) -> Task<Void, Never> {
        Task { [rhythm, clock] in
            while (try? await clock.sleep(for: rhythm)) != nil { listening.beat() }
        }
    }
}
