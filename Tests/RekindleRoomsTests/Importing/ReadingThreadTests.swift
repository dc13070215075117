import Foundation
import RekindleRooms
import Testing

/// Files are read beside the threads that answer pages, which are as many as there are cores.
struct ReadingThreadTests {
    /// Lets nobody through before all are there.
    private final class Gate: @unchecked Sendable {
        // Guarded by `condition` on every access.
        private var arrived = 0
        private let condition = NSCondition()

        /// Whether all came before one gave up.
        func pass(with all: Int) -> Bool {
            condition.withLock {
                arrived += 1
                condition.broadcast()
                let end = Date(timeIntervalSinceNow: 20)
                while arrived < all {
                    guard condition.wait(until: end) else { return false }
                }
                return true
            }
        }
    }

    @Test func `more are read at a time than threads answer pages, and none holds up another`() async {
        let (gate, count) = (Gate(), 4 * ProcessInfo.processInfo.activeProcessorCount)
        let passed = await withTaskGroup(of: Bool.self) { group in
            for _ in 0..<count {
                group.addTask { await ReadingThread.value { gate.pass(with: count) } }
            }
            return await group.reduce(0) { $1 ? $0 + 1 : $0 }
        }
        #expect(passed == count)
    }
}
