import RekindleHTML
package import RekindleRooms
import RekindleUI

extension Reply {
    /// The same page with a word on what came to its form while it was locked, where something did.
    package func offering(_ begun: Drafts.Begun, at path: Path) -> Reply {
        guard begun.hasHeld, case .page(var page) = body else { return self }
        let way: HTML = "<a href=\"\(Path.draft.url)?for=\(path.url)\">Look at it</a>"
        let notice = Notice(body: "<p>Something came here while this was locked. \(way)</p>")
        page.body = "\(notice)\n\(page.body)"
        var reply = self
        reply.body = .page(page)
        return reply
    }
}
