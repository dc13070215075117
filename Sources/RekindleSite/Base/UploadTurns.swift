import Synchronization

/// How many files are held at a time. Whoever comes when all turns are taken is read no further until one is free, and hears
/// nothing of it.
package final class UploadTurns: Sendable {
    private struct Line {
        var taken = 0
        var waiting: [CheckedContinuation<Void, Never>] = []
    }

    private let line = Mutex(Line())
    private let most: Int

    package init(_ most: Int) { self.most = most }

    /// How many wait.
    package var waiting: Int { line.withLock { $0.waiting.count } }

    /// Waits for a turn, and takes it.
    package func take() async {
        await withCheckedContinuation { continuation in
            let isFree = line.withLock { line in
                guard line.taken < most else {
                    line.waiting.append(continuation)
                    return false
                }
                line.taken += 1
                return true
            }
            if isFree { continuation.resume() }
        }
    }

    /// Gives a turn to whoever has waited for longest.
    package func leave() {
        let next = line.withLock { line -> CheckedContinuation<Void, Never>? in
            guard line.waiting.isEmpty else { return line.waiting.removeFirst() }
            line.taken -= 1
            return nil
        }
        next?.resume()
    }
}
