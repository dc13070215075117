import Foundation
package import NIOCore

/// How long a connection may keep the server waiting, and how many there may be at a time. Every wait for somebody else
/// has an end, so that nobody uses up what all share by doing nothing.
package struct ConnectionLimits: Sendable {
    /// Seconds until a request begins, on a new connection or after an answer.
    package static let longestIdle: Int64 = 60
    /// Seconds from the first byte of a request until its head is whole.
    package static let longestHead: Int64 = 15
    /// Seconds from there until all of a form has come.
    package static let longestBody: Int64 = 60
    /// Seconds in which nothing of an answer is taken.
    package static let longestUntaken: Int64 = 60
    /// Seconds until an answer ends. A stream ends here too, and its page asks again.
    package static let longestAnswer: Int64 = 3_600
    /// Seconds that somebody has to hang up after the last answer, and that a spare connection has in all.
    package static let longestClosing: Int64 = 5
    /// Bytes that are taken and let go of a form whose answer is out already.
    package static let mostAfterAnswer = 8_388_608
    /// Connections of one household: some twenty browsers with six each. The trusted proxy's are not counted.
    package static let mostOfHousehold = 128
    /// Connections in all, where the process may open as many files.
    package static let mostInAll = 4_096
    /// Connections beyond these, for asking whether the server is well and for being told to come back.
    package static let mostSpare = 16
    /// Files that the process needs beside its connections.
    private static let otherFiles = 128

    package var idle = TimeAmount.seconds(longestIdle)
    package var head = TimeAmount.seconds(longestHead)
    package var body = TimeAmount.seconds(longestBody)
    package var untaken = TimeAmount.seconds(longestUntaken)
    package var answer = TimeAmount.seconds(longestAnswer)
    package var closing = TimeAmount.seconds(longestClosing)
    package var ofHousehold = mostOfHousehold
    package var inAll = mostInAll
    package var spare = mostSpare

    /// As many in all as this process may open files, less what it needs for itself.
    package init() {
        let files = sysconf(Int32(_SC_OPEN_MAX))
        guard files > 0 else { return }
        inAll = min(Self.mostInAll, max(Self.otherFiles, files - Self.otherFiles - Self.mostSpare))
    }
}
