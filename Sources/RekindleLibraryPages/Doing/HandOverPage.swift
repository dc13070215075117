import RekindleCore
import RekindleHTML
import RekindleSite
import RekindleUI

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
                <p>\(ActionLink(title: "Go on, on your own", url: onward))</p>
                """)
    }

    private var onward: String {
        let stopped = entry.stopped.map { "&enough=\($0)" } ?? ""
        return "\(Path.libraryDone(practice.id.rawValue).url)?way=\(Variant.onePhone.rawValue)\(stopped)&own=yes"
    }
}
