import NIOHTTP1

/// Why a connection gets no answer from the site, in words for whoever sees them.
struct Refused {
    let status: HTTPResponseStatus
    let text: String

    var headers: HTTPHeaders {
        [
            "Connection": "close", "Content-Type": "text/plain; charset=utf-8", "Cache-Control": "no-store",
            "Content-Length": "\(text.utf8.count)", "X-Content-Type-Options": "nosniff",
        ]
    }

    /// What the parser could not read.
    init(_ fault: HTTPParserError, isInBody: Bool) {
        self = fault == .headerOverflow && !isInBody ? .tooMuchInHead : .malformed
    }

    /// What the parser can read and two readers might understand in two ways: no host or several, lengths that do not
    /// agree or are not ours to read, and an address that is not ASCII. And whatever a spare connection asks for, but how
    /// the server is.
    init?(_ head: HTTPRequestHead, isSpare: Bool) {
        let (hosts, codings) = (head.headers["host"], head.headers["transfer-encoding"])
        guard ([head.uri] + hosts + codings).allSatisfy(\.isPlain) else {
            self = .malformed
            return
        }
        let isNew = head.version != .http1_0 && head.version != .http0_9
        let isChunked = isNew && codings.map { $0.lowercased() } == ["chunked"]
        let isAmbiguous = isChunked ? head.headers.contains(name: "content-length") : !codings.isEmpty
        if hosts.count > 1 || isNew && hosts.isEmpty || isAmbiguous {
            self = .malformed
        } else if isSpare && head.uri != Path.healthz.url {
            self = .full
        } else {
            return nil
        }
    }

    private init(_ status: HTTPResponseStatus, _ text: String) {
        (self.status, self.text) = (status, text)
    }

    private static let malformed = Refused(.badRequest, "")
    private static let tooMuchInHead = Refused(
        .requestHeaderFieldsTooLarge,
        """
        Your browser sends more cookies than this server takes, so it cannot show a page.
        Most of them come from other programs at the same address. Clear the cookies of this address in your browser,
        then sign in again. Nothing you wrote here is lost.

        """)
    private static let full = Refused(
        .serviceUnavailable,
        "Too many connections are open just now. Nothing you wrote is lost. Try again in a minute.\n")
}
