import Foundation

/// Where files are opened and read: on a thread of its own and of low priority for each of them, since the threads that
/// answer pages are few, and somebody's years take seconds. Each person reads one at a time.
package enum ReadingThread {
    /// Its nice value, as that of passwords.
    static let niceness: Int32 = 10

    /// What comes of some work that takes long.
    package static func value<Value: Sendable>(of work: @escaping @Sendable () -> Value) async -> Value {
        await withCheckedContinuation { continuation in
            Thread.detachNewThread {
                #if os(Linux)
                    // On Linux this lowers the calling thread alone.
                    setpriority(__priority_which_t(PRIO_PROCESS.rawValue), 0, niceness)
                #endif
                continuation.resume(returning: work())
            }
        }
    }
}
