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

/// After a practice on one phone: a screen for both, so that what is asked of one does not stand beside the other.
struct HandOverPage: Sendable {
    var practice: Practice
    var entry: DoneEntry

    var page: Page {
        Page(
            heading: entry.stopped == nil ? "Thank you both." : "Enough for today.",
            lede: entry.stopped == nil ? nil : "Thank you both. Stopping in time is a way of doing it well.", tab: .me,
            back: (Quotes.curled(practice.title), Path.libraryItem(practice.id.rawValue).url),
            body: """
                <p>The next page is for the one whose phone this is. It can also wait, or be left out.</p>
                <p>\(ActionLink(title: "Go on, on your own", url: "\(onward)&own=yes"))</p>
                """)
    }

    private var onward: String { DoneForm.url(practice.id, .onePhone, stopped: entry.stopped) }
}
