import RekindleCore
import RekindleHTML
import RekindleSite
import RekindleUI

/// The end of a practice, without a word on how well it went.
struct KeptPage: Sendable {
    var practice: Practice
    var isConnected: Bool
    var glad: GladCard?

    var page: Page {
        Page(
            heading: "That was it.", lede: "It is kept. Nothing more is asked of you today.", tab: .me,
            back: (Quotes.curled(practice.title), Path.libraryItem(practice.id.rawValue).url),
            body: "\(glad?.folded)<p>\(ActionLink(title: "Go to Today", url: Path.today.url))</p>",
            drawing: isConnected ? .together : .open)
    }
}
