import Foundation
import HTTPTypes
import Hummingbird
import RekindleCore
import RekindleHTML
import RekindleRooms
package import RekindleUI
import RekindleVault

extension Site {
    /// Turns an answer into a response: the page in its frame, cookies, and `no-store` for browsers and proxies.
    func render(
        _ reply: Reply, request: Request, incoming: Hummingbird.Request, live: [String] = []
    ) throws -> Response {
        var headers: HTTPFields = [.cacheControl: "no-store"]
        if let location = reply.location { headers[.location] = location }
        var response = Response(status: reply.status, headers: headers)
        switch reply.body {
        case .page(let page):
            let isNew = isNewToHide(request, reply, incoming)
            let isPutAway = request.query.has(Self.putAway) && isFromHere(incoming)
            var frame = frame(request, hidePutAway: isNew && !isPutAway ? addressPuttingAway(incoming) : nil)
            (frame.sheet, frame.scripts, frame.live) = (reply.sheet, reply.scripts, live)
            frame.elsewhere = elsewhere(request, incoming)
            if reply.isPrivate { frame.minutes = request.signedIn?.profile.content.minutes(atMost: reply.mostIdle) }
            response.headers[.contentType] = "text/html; charset=utf-8"
            response.body = .init(byteBuffer: buffer(of: page.html(in: frame), isPadded: reply.isPadded))
            // In the demo the people are invented, and it is said once.
            if isNew, isPutAway || settings.isDemo, incoming.method != .head {
                response.setCookie(cookies.setting(.told, "1", days: 365))
            }
        case .bare(let page):
            response.headers[.contentType] = "text/html; charset=utf-8"
            response.body = .init(byteBuffer: ByteBuffer(bytes: page.html(in: frame(nil)).bytes))
        case .text(let text, let type):
            response.headers[.contentType] = type
            response.body = .init(byteBuffer: ByteBuffer(string: text))
        case .file(let text, let type, let name):
            response.handOut(.init(byteBuffer: ByteBuffer(string: text)), type: type, name: name)
        case .stream(let streaming, let type, let name):
            response.handOut(.streamed(streaming), type: type, name: name)
        case .events(let listening):
            response.headers[.contentType] = "text/event-stream"
            // `X-Accel-Buffering: no`: a proxy that collects an answer before it passes it on would never pass this on.
            response.headers[.accelBuffering] = "no"
            response.body = stream(listening, request).body(for: incoming)
        case .none: break
        }
        for cookie in reply.cookies { response.setCookie(cookie) }
        return response
    }

    /// Spaces after the last tag, which no browser shows, make it as long as every other page that is filled up.
    private func buffer(of html: HTML, isPadded: Bool) -> ByteBuffer {
        var buffer = ByteBuffer(bytes: html.bytes)
        let rest = buffer.readableBytes % Reply.paddedSize
        if isPadded, rest > 0 { buffer.writeRepeatingByte(UInt8(ascii: " "), count: Reply.paddedSize - rest) }
        return buffer
    }

    /// The same page where it can be used; nil where it can be here. Who is signed in has a cookie that was kept.
    private func elsewhere(_ request: Request, _ incoming: Hummingbird.Request) -> (address: String, url: String)? {
        guard request.signedIn == nil, let address = request.reach.elsewhere else { return nil }
        let query = incoming.method == .get ? incoming.uri.query.map { "?\($0)" } : nil
        return (address, address + request.path + (query ?? ""))
    }

    /// Ends where a page asked for with the same cookies would be turned away.
    private func stream(_ listening: LiveUpdates.Listening, _ request: Request) -> LiveStream {
        LiveStream(listening: listening) {
            guard let me = try? await open(request.cookies, by: .nobody).signedIn else { return false }
            return !me.isStill(at: vault.clock.now())
        }
    }

    func frame(_ request: Request?, hidePutAway: String? = nil) -> Frame {
        var frame = Frame(
            instance: settings.instance, isSignedIn: request?.signedIn != nil,
            isConnected: request?.signedIn?.isConnected ?? false, csrf: request?.csrf ?? "",
            assets: services.assetPaths, links: .site,
            hue: request?.signedIn?.profile.content.hue ?? .rust, partnerHue: request?.signedIn?.partner?.hue,
            hidePutAway: hidePutAway, leaveTo: settings.leaveTo)
        (frame.isDemo, frame.lock) = (settings.isDemo, cookies.locking)
        return frame
    }

    /// Whether it was asked for on a page of this site. A link that somebody was sent puts nothing away; where a browser says
    /// nothing of it, it is believed.
    private func isFromHere(_ incoming: Hummingbird.Request) -> Bool {
        incoming.headers[values: .secFetchSite].allSatisfy { $0 == "same-origin" }
    }

    /// The word in an address that puts away what is said about Hide.
    private static var putAway: String { "told" }

    /// Whether nobody has used Hide in this browser yet, nor put away what is said about it, and this is a page of their
    /// own that was asked for. By trying nothing may be lost: not on the answer to a form, such as a code that is shown
    /// once, nor on a page that does not keep what is typed. A page for everybody may open further down.
    private func isNewToHide(_ request: Request, _ reply: Reply, _ incoming: Hummingbird.Request) -> Bool {
        reply.isPrivate && reply.keepsWhatIsTyped && [.get, .head].contains(incoming.method)
            && request.signedIn != nil && !request.cookies.all(.told).contains("1")
    }

    /// The same page again, wherever that is: only what follows the question mark changes.
    private func addressPuttingAway(_ incoming: Hummingbird.Request) -> String {
        let query = incoming.uri.query.map { "\($0)&" } ?? ""
        return "?\(query)\(Self.putAway)"
    }
}

extension BarLinks {
    /// Those of this site.
    package static let site = BarLinks(
        home: Path.home.url, pause: Path.pause.url, help: Path.help.url, leave: Path.leave.url,
        unlock: Path.unlock.url, tab: { $0.path.url })
}

extension Tab {
    /// Where the tab leads.
    package var path: Path {
        switch self {
        case .today: .today
        case .talk: .talk
        case .together: .together
        case .us: .us
        case .me: .me
        }
    }
}

extension Reply {
    /// Whether a handler has set this cookie itself.
    func sets(_ name: String) -> Bool { cookies.contains { $0.name == name } }

    /// A page as it was asked for, and no refusal.
    var isPage: Bool {
        guard case .page = body else { return false }
        return status == .ok
    }
}
