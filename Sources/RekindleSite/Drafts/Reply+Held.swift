import RekindleHTML
package import RekindleRooms
import RekindleUI

extension Reply {
    /// The same page with a word on what else lies at the place of its form, such as what came while it was locked.
    package func offering(_ begun: Drafts.Begun, at path: Path) -> Reply {
        guard let other = begun.other, case .page(var page) = body else { return self }
        let way: HTML = "<a href=\"\(Path.draft.url)?for=\(path.url)\">Look at it</a>"
        let words: HTML =
            switch other {
            case .held: "Something came here while this was locked."
            case .own: "What you had begun here before is still there."
            }
        let notice = Notice(body: "<p>\(words) \(way)</p>")
        page.body = "\(notice)\n\(page.body)"
        var reply = self
        reply.body = .page(page)
        return reply
    }
}
