import RekindleCore
import RekindleHTML
package import RekindleLibrary
import RekindleSite
package import RekindleUI

/// Words for how it is inside, kind by kind, for whoever searches for one.
package struct FeelingsPage {
    /// Its place in the library, beside practices and readings.
    static let id = "feelings"

    package var library: Library

    package init(library: Library) {
        self.library = library
    }

    package var page: Page {
        Page(
            heading: "Words for how it is inside",
            lede: "Run down the lists until one of them is nearly right. Nearly is enough.", tab: .me,
            back: ("Library", Path.library.url), body: HTML.each(Feeling.Family.allCases, family))
    }

    private func family(_ family: Feeling.Family) -> HTML {
        """
        <section><h2>\(family.title)</h2>
        <dl>
        \(HTML.each(library.feelings(in: family)) { "<dt>\($0.word)</dt><dd>\(Quotes.curled($0.hint))</dd>\n" })</dl></section>

        """
    }
}

extension Feeling.Family {
    fileprivate var title: String {
        switch self {
        case .hurt: "Hurt"
        case .afraid: "Afraid"
        case .angry: "Angry"
        case .sad: "Sad"
        case .ashamed: "Ashamed"
        case .lonely: "Lonely"
        case .unsure: "Unsure"
        case .calm: "Calm"
        case .tender: "Tender"
        case .glad: "Glad"
        }
    }
}
