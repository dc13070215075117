import RekindleHTML
import RekindleSite
import RekindleUI

/// A page on the way in: one form that takes along where its reader was going.
protocol WayInPage: Refusable, Sendable {
    /// An address of ours; nil where they were going nowhere in particular.
    var to: String? { get }
    var csrf: String { get }
}

extension WayInPage {
    func form(at path: Path, _ fields: HTML, submit: String) -> PostForm {
        PostForm(
            action: path.url, csrf: csrf, hidden: to.map { [("to", $0)] } ?? [], refusal: refusal, body: fields,
            submit: submit)
    }
}

extension Path {
    /// The address of a page on the way in, with where its reader was going.
    func leading(to next: String?) -> String { next.map { "\(url)?to=\($0.addingPercentEncoding)" } ?? url }
}
