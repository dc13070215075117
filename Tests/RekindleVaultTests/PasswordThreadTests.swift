import Foundation
import RekindleVault
import Testing

/// Passwords are stretched beside the pages, and not so far behind them that a sign-in takes a minute.
struct PasswordThreadTests {
    #if os(Linux)
        @Test func `the thread stands back, and not to the very end`() async throws {
            let story = try await Story()
            _ = try await story.arrive(.ada)
            let priorities = try Self.niceness()
            #expect(priorities.contains(Int(PasswordThread.niceness)))
            #expect(priorities.allSatisfy { $0 <= 10 })
        }

        /// How far each thread of this process stands back, as the kernel tells it (proc(5)): the nineteenth field, and the
        /// seventeenth behind the name.
        private static func niceness() throws -> [Int] {
            try FileManager.default.contentsOfDirectory(atPath: "/proc/self/task").compactMap { task in
                // Threads come and go while they are counted.
                guard let text = try? String(contentsOfFile: "/proc/self/task/\(task)/stat", encoding: .utf8),
                    let name = text.lastIndex(of: ")")
                else { return nil }
                let fields = text[text.index(after: name)...].split(separator: " ")
                return try Int(#require(fields.dropFirst(16).first))
            }
        }
    #endif
}
