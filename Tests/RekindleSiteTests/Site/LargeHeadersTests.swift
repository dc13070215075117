import RekindleSite
import RekindleTown
import Testing

/// Headers that are longer than the server takes, as with the cookies of many other programs.
struct LargeHeadersTests {
    @Test func `the answer says what to clear`() async throws {
        try await Served.with(.patient { _ in }) { served in
            let cookies = String(repeating: "a", count: 100_000)
            let answer = try await served.ask("GET / HTTP/1.1\r\nHost: x\r\nCookie: \(cookies)\r\n\r\n").text
            #expect(answer.hasPrefix("HTTP/1.1 431 "))
            let start = try #require(answer.firstRange(of: "\r\n\r\n")?.upperBound)
            let body = answer[start...]
            #expect(body.contains("Clear the cookies of this address"))
            #expect(answer.contains("Content-Length: \(body.utf8.count)\r\n") && answer.contains("Connection: close"))
        }
    }

    @Test func `another broken request is answered as before`() async throws {
        try await Served.with(.patient { _ in }) { served in
            let answer = try await served.ask("GET / HTTP/1.1\r\nHost x\r\n\r\n").text
            #expect(answer.hasPrefix("HTTP/1.1 400 ") && answer.hasSuffix("\r\n\r\n"))
        }
    }
}
