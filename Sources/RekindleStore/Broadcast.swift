import Synchronization

/// Tells every listener which spaces a commit touched.
final class Broadcast: Sendable {
    typealias News = AsyncStream<Set<SpaceID>>

    private struct Listeners {
        var next = 0
        var all: [Int: News.Continuation] = [:]
        var ended = false

        mutating func add(_ continuation: News.Continuation) -> Int? {
            guard !ended else { return nil }
            next += 1
            all[next] = continuation
            return next
        }

        mutating func end() -> [News.Continuation] {
            defer { all = [:] }
            ended = true
            return Array(all.values)
        }
    }

    // A listener that has fallen this far behind reads everything anew anyway.
    private static let kept = 256
    private let listeners = Mutex(Listeners())

    deinit {
        end()
    }

    func listen() -> News {
        let (news, continuation) = News.makeStream(bufferingPolicy: .bufferingNewest(Self.kept))
        let number = listeners.withLock { $0.add(continuation) }
        guard let number else {
            continuation.finish()
            return news
        }
        continuation.onTermination = { [weak self] _ in
            self?.listeners.withLock { $0.all[number] = nil }
        }
        return news
    }

    func tell(_ spaces: Set<SpaceID>) {
        guard !spaces.isEmpty else { return }
        listeners.withLock { listeners in
            for listener in listeners.all.values { listener.yield(spaces) }
        }
    }

    func end() {
        // Finishing calls `onTermination`, which takes the lock, so it happens outside of it.
        for listener in listeners.withLock({ $0.end() }) { listener.finish() }
    }
}
