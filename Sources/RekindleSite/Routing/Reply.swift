package import HTTPTypes
package import Hummingbird
import RekindleHTML
package import RekindleUI
package import RekindleVault

/// What a handler answers: a page, a way on, or a few bytes.
package struct Reply: Sendable {
    package enum Body: Sendable {
        case page(Page)
        /// A page without anybody in it, such as one that a browser keeps.
        case bare(Page)
        case text(String, type: String)
        /// Something to keep outside, under this name.
        case file(String, type: String, name: String)
        /// The same, handed out while it is made: no more of it is held than the piece that is on its way.
        case stream(Streaming, type: String, name: String)
        /// What is new, for as long as the page is open.
        case events(LiveUpdates.Listening)
        case none
    }

    /// Makes a file, and sends each piece of it. Where it fails in the middle the connection ends, and the browser says that
    /// the file did not come.
    package typealias Streaming = @Sendable (_ send: ([UInt8]) async throws -> Void) async throws -> Void

    package var status: HTTPResponse.Status
    package var body: Body
    package var location: String?
    package var cookies: [Cookie] = []
    /// The sheet of the room that answered; error pages and held forms are answered by none.
    package var sheet: StyleSheet?
    /// Whether it shows what anybody but somebody signed in may not read.
    var isPrivate = false
    /// The most minutes without a tap until its page is covered, where its route says fewer than somebody chose.
    var mostIdle: Int?
    /// Whether whatever is typed on the page is kept when it is left.
    var keepsWhatIsTyped = false
    /// The scripts of the room's pages beside those of every page.
    package var scripts: [Script] = []
    /// Whether the page is filled up to a whole number of `Reply.paddedSize`.
    var isPadded = false

    /// The size of pages that depend on a choice of a moment ago.
    package static let paddedSize = 24_576

    /// A page.
    package static func page(_ page: Page, status: HTTPResponse.Status = .ok) -> Reply {
        Reply(status: status, body: .page(page))
    }

    /// A page without anybody in it.
    package static func bare(_ page: Page) -> Reply {
        Reply(status: .ok, body: .bare(page))
    }

    /// The same page again with the reason in it.
    package static func refused(_ page: Page) -> Reply {
        .page(page, status: .unprocessableContent)
    }

    /// On to another page; a browser asks for it with GET.
    package static func go(to path: Path) -> Reply { go(to: path.url) }

    package static func go(to url: String) -> Reply {
        Reply(status: .seeOther, body: .none, location: url)
    }

    package static func text(_ text: String, type: String) -> Reply {
        Reply(status: .ok, body: .text(text, type: type))
    }

    package static func file(_ text: String, type: String, name: String) -> Reply {
        Reply(status: .ok, body: .file(text, type: type, name: name))
    }

    package static func stream(type: String, name: String, _ streaming: @escaping Streaming) -> Reply {
        Reply(status: .ok, body: .stream(streaming, type: type, name: name))
    }

    package static let empty = Reply(status: .noContent, body: .none)

    /// The same answer with what the pages of this route load.
    func loading(_ route: Route) -> Reply {
        var reply = self
        (reply.sheet, reply.scripts, reply.isPadded) = (route.sheet, route.scripts, route.isPadded)
        return reply
    }

    /// What every answer of a route has, also where a form is shown again, which holds what was chosen too.
    mutating func take(_ route: Route, mostIdle: Int?) {
        (isPrivate, self.mostIdle) = (route.access != .anyone, mostIdle)
        keepsWhatIsTyped = route.post == nil || route.scripts.contains(.draft)
        if route.isPadded { isPadded = true }
    }

    package func with(_ cookie: Cookie) -> Reply {
        var reply = self
        reply.cookies.append(cookie)
        return reply
    }
}

/// Thrown where there is nothing for this person: not theirs and not existing are the same.
package struct NotHere: Error {
    /// Says nothing of why.
    package init() {}
}
