import Foundation
package import HTTPTypes
import Hummingbird
package import HummingbirdTesting
import NIOCore
import Testing

/// One person's browser: cookies, the signature of the last page's forms, and redirects followed when asked.
package actor Browser {
    private let client: any TestClientProtocol
    /// What it keeps and sends along, by names without the mark of the instance.
    package private(set) var cookies: [String: String] = [:]
    /// What this instance's cookies begin with, as the first of them had it.
    private var mark = ""
    private var csrf = ""
    /// What it calls itself.
    package var agent = "Mozilla/5.0 (iPhone) Mobile Safari"

    /// A browser that nobody has used here, with these cookies.
    package init(client: any TestClientProtocol, agent: String? = nil, cookies: [String: String] = [:]) {
        (self.client, self.cookies) = (client, cookies)
        if let agent { self.agent = agent }
    }

    private init(
        client: any TestClientProtocol, cookies: [String: String], mark: String, csrf: String, agent: String
    ) {
        (self.client, self.cookies, self.mark, self.csrf, self.agent) = (client, cookies, mark, csrf, agent)
    }

    /// The same browser a moment later, to try something that leaves this one as it is.
    package func copy() -> Browser {
        Browser(client: client, cookies: cookies, mark: mark, csrf: csrf, agent: agent)
    }

    /// Asks for a page; a redirect is shown, not followed.
    @discardableResult
    package func get(_ path: String) async throws -> Received {
        try await send(path, .get, body: nil)
    }

    /// Asks for a page and follows where it leads.
    @discardableResult
    package func open(_ path: String) async throws -> Received {
        var reply = try await get(path)
        for _ in 0..<5 {
            guard let location = reply.location, location.hasPrefix("/") else { break }
            reply = try await get(location)
        }
        return reply
    }

    /// Sends a form with the signature of the page that was seen last, and the extra fields.
    @discardableResult
    package func post(
        _ path: String, _ fields: [(String, String)] = [], csrf other: String? = nil
    ) async throws -> Received {
        let all = [("csrf", other ?? csrf)] + fields
        let body = all.map { "\(Self.encoded($0.0))=\(Self.encoded($0.1))" }.joined(separator: "&")
        return try await send(path, .post, body: body)
    }

    /// Fields with what the page of a form shows in a hidden field of that name, in the place of the word `seen`.
    package func asSeen(_ fields: [(String, String)], on path: String) async throws -> [(String, String)] {
        guard fields.contains(where: { $0.1 == "seen" }) else { return fields }
        let page = try await copy().get(path)
        return fields.map { $0.1 == "seen" ? ($0.0, page.hidden($0.0) ?? "") : $0 }
    }

    /// Sends a body as it is.
    package func postRaw(
        _ path: String, _ body: String, type: String = Browser.urlencoded
    ) async throws -> Received {
        try await send(path, .post, body: body, type: type)
    }

    /// Sends bytes that need not be text.
    package func postBytes(_ path: String, _ bytes: [UInt8], type: String = Browser.urlencoded) async throws -> Received
    {
        try await send(path, .post, body: ByteBuffer(bytes: bytes), type: type)
    }

    /// Asks in another way than pages and forms do.
    package func ask(_ method: HTTPRequest.Method, _ path: String) async throws -> Received {
        try await send(path, method, body: ByteBuffer?.none, type: "")
    }

    /// Follows a link, of which a browser says where it stood: `same-origin`, `cross-site`, or `none` for one in a message.
    package func follow(_ path: String, from site: String) async throws -> Received {
        try await send(path, .get, body: ByteBuffer?.none, type: "", saying: [("Sec-Fetch-Site", site)])
    }

    /// Loses one cookie.
    package func forget(_ cookie: String) { cookies[cookie] = nil }
    /// Keeps one that nobody gave it.
    package func set(_ cookie: String, _ value: String) { cookies[cookie] = value }
    /// The cookies as it sends them.
    package var cookieHeader: String {
        cookies.map { "\(mark)\($0.key)=\($0.value)" }.sorted().joined(separator: "; ")
    }
    /// The signature of the last page's forms.
    package var signature: String { csrf }

    private func send(
        _ path: String, _ method: HTTPRequest.Method, body: String?, type: String = Browser.urlencoded
    ) async throws -> Received {
        try await send(path, method, body: body.map { ByteBuffer(string: $0) }, type: type)
    }

    private func send(
        _ path: String, _ method: HTTPRequest.Method, body: ByteBuffer?, type: String,
        saying more: [(name: String, value: String)] = []
    ) async throws -> Received {
        var headers: HTTPFields = [.userAgent: agent]
        for field in more { if let name = HTTPField.Name(field.name) { headers[name] = field.value } }
        if !cookies.isEmpty {
            headers[.cookie] = cookieHeader
        }
        if body != nil { headers[.contentType] = type }
        let reply = try await client.execute(
            uri: path, method: method, headers: headers, body: body
        ) { response in
            Received(status: response.status.code, headers: response.headers, body: String(buffer: response.body))
        }
        keep(reply)
        // What Swift writes of a value stands where its text was meant.
        for slip in ["Optional(", "Verbatim("] where reply.body.holds(slip) { Issue.record("\(slip) on \(path)") }
        return reply
    }

    private func keep(_ reply: Received) {
        for line in reply.headers[values: .setCookie] {
            let pair = line.prefix { $0 != ";" }.split(separator: "=", maxSplits: 1, omittingEmptySubsequences: false)
            guard pair.count == 2 else { continue }
            if let name = pair[0].behindMark {
                mark = String(name.mark)
                cookies[String(name.rest)] = line.contains("Max-Age=0") ? nil : String(pair[1])
            } else {
                cookies[String(pair[0])] = line.contains("Max-Age=0") ? nil : String(pair[1])
            }
        }
        let seen = reply.hidden("csrf") ?? reply.body.between(" data-csrf=\"", "\"") ?? ""
        if !seen.isEmpty { csrf = seen }
    }

    private static func encoded(_ text: String) -> String {
        text.addingPercentEncoding(withAllowedCharacters: .alphanumerics) ?? ""
    }
}
