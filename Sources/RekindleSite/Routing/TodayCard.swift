package import RekindleCore
package import RekindleHTML
package import RekindleRooms
import RekindleUI

/// What the pages of a room say of a thing on Today.
package struct TodayCard: Sendable {
    /// How it looks; quiet where it stands behind another.
    package let html: @Sendable (_ isQuiet: Bool, _ csrf: String) -> HTML

    /// A card of its own making.
    package init(html: @escaping @Sendable (_ isQuiet: Bool, _ csrf: String) -> HTML) { self.html = html }

    /// A few words and one thing to do.
    /// - Parameter label: who may read what it speaks of, where that is good to know here.
    package init(_ title: String, _ body: HTML, _ action: String, to path: Path, label: Label? = nil) {
        self.init(words: "\(title)", body, action, to: path, label: label)
    }

    /// The same with what a person typed in its title.
    package init(words title: HTML, _ body: HTML, _ action: String, to path: Path, label: Label? = nil) {
        html = { isQuiet, _ in
            Card(
                words: title, body: "<p>\(body)</p>", action: (action, path.url), quiet: isQuiet, label: label
            ).html
        }
    }
}

/// Finds the words for a thing on Today; nil for what a room does not know.
package typealias TodayWords = @Sendable (TodayItem, Context) -> TodayCard?
