import NIOCore
import RekindleSite
import RekindleTown
import Testing

/// What is no request is answered with 400, once, and the connection closed; and no line is written about it.
struct MalformedTests {
    private static let post = "POST /sign-in HTTP/1.1\r\nHost: hearth.example\r\n"
    private static let form = "Content-Type: application/x-www-form-urlencoded\r\n"
    private static let chunked = post + form + "Transfer-Encoding: chunked\r\n\r\n"

    private static let broken: [String: String] = [
        "no host": "GET /sign-in HTTP/1.1\r\n\r\n",
        "two hosts": "GET /sign-in HTTP/1.1\r\nHost: a\r\nHost: b\r\n\r\n",
        "no request": "nonsense\r\n\r\n",
        "an address that is not ASCII": "GET /sign-in?to=/\u{e9} HTTP/1.1\r\nHost: a\r\n\r\n",
        "a host that is not ASCII": "GET /sign-in HTTP/1.1\r\nHost: \u{e9}\r\n\r\n",
        "a chunk of less than nothing": chunked + "-1\r\nabc\r\n0\r\n\r\n",
        "a chunk size in another writing": chunked + "0x0\r\n\r\n",
        "a space behind a chunk size": chunked + "0 \r\n\r\n",
        "a bare line feed": chunked + "3\na=b\r\n0\r\n\r\n",
        "a missing line end": chunked + "3\r\na=bX0\r\n\r\n",
        "another coding": post + form + "Transfer-Encoding: xchunked\r\n\r\n0\r\n\r\n",
        "chunks of an old version": chunked.replacing("HTTP/1.1", with: "HTTP/1.0") + "0\r\n\r\n",
        "a length and chunks": post + form + "Content-Length: 3\r\nTransfer-Encoding: chunked\r\n\r\n0\r\n\r\n",
        "two lengths": post + form + "Content-Length: 3\r\nContent-Length: 4\r\n\r\na=bc",
        "countless trailers": chunked + "0\r\n" + String(repeating: "X: y\r\n", count: 50_000) + "\r\n",
        "chunks nobody waits for": chunked.replacing("POST /sign-in", with: "GET /help") + "-1\r\n",
    ]

    @Test(arguments: broken.keys.sorted())
    func `it gets one answer, and the connection is closed`(name: String) async throws {
        let (log, bytes) = (LogBook(), try #require(Self.broken[name]))
        try await Served.with(.patient { _ in }, log: log) { served in
            let heard = try await served.ask(bytes)
            #expect(heard.isClosed && heard.statuses == ["400"], "\(heard.text)")
        }
        #expect(!log.lines.contains { $0.contains("failed") })
    }

    @Test func `a form that is cut off is no form`() async throws {
        let log = LogBook()
        try await Served.with(.patient { _ in }, log: log) { served in
            let wire = try served.wire()
            wire.send(Self.post + Self.form + "Content-Length: 1000\r\n\r\nlogin=")
            wire.stopSending()
            let heard = await wire.rest()
            #expect(heard.isClosed && heard.statuses == ["400"])
        }
        #expect(!log.lines.contains { $0.contains("failed") })
    }

    @Test func `what came before it is answered first`() async throws {
        try await Served.with(.patient { _ in }) { served in
            let heard = try await served.ask("GET /healthz HTTP/1.1\r\nHost: hearth.example\r\n\r\nnonsense\r\n\r\n")
            #expect(heard.isClosed && heard.statuses == ["200", "400"])
        }
    }

    @Test func `too many cookies are named`() async throws {
        try await Served.with(.patient { _ in }) { served in
            let cookies = String(repeating: "a", count: 100_000)
            let heard = try await served.ask("GET / HTTP/1.1\r\nHost: hearth.example\r\nCookie: \(cookies)\r\n\r\n")
            #expect(heard.isClosed && heard.statuses == ["431"] && heard.text.contains("Clear the cookies"))
        }
    }

    /// A field that says what a form is, in letters that would have to be normalised to be compared, is as good as none.
    @Test func `of fields that hold more than ASCII nothing is read`() async throws {
        try await Served.with(.patient { $0.idle = .milliseconds(200) }) { served in
            let odd = Self.form.replacing("\r\n", with: "; \u{e9}\u{301}\u{323}\r\n")
            let heard = try await served.ask(Self.post + odd + "Content-Length: 3\r\n\r\na=b")
            #expect(heard.statuses == ["422"] && !heard.text.contains("Is this what you meant to send?"))
            let cookies = "Cookie: theirs=\u{e9}\r\nX-Name: \u{e9}\r\n"
            let page = try await served.ask("GET /sign-in HTTP/1.1\r\nHost: hearth.example\r\n\(cookies)\r\n")
            #expect(page.statuses == ["200"])
        }
    }

    @Test func `chunks and a trailer are a form like any other`() async throws {
        try await Served.with(.patient { $0.idle = .milliseconds(200) }) { served in
            let heard = try await served.ask(Self.chunked + "3\r\na=b\r\n0\r\nX: y\r\n\r\n")
            #expect(heard.statuses == ["422"])
        }
    }
}
