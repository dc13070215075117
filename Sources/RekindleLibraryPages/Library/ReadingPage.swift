import RekindleCore
import RekindleHTML
import RekindleLibrary
import RekindleSite
import RekindleUI

/// A short text that answers one question, and where to try what it says.
struct ReadingPage {
    var reading: Reading
    var related: [Practice]

    var page: Page {
        Page(
            heading: Quotes.curled(reading.title), lede: Quotes.curled(reading.question), tab: .me,
            back: ("Library", Path.library.url), body: body)
    }

    private var body: HTML {
        """
        <p class="quiet-line">\(Icon.clock)<span>\(Effort.minutes(reading.minutes)) to read.</span></p>
        \(HTML.each(reading.paragraphs) { "<p>\(Quotes.curled($0))</p>\n" })
        \(HTML.when(!related.isEmpty) {
            // Shown alike to everybody: a reading is about both, whoever is here.
            "<section><h2>To try it out</h2>\n\(PracticeList(practices: related, isConnected: true).html)</section>"
        })
        <section><h2>Where this comes from</h2>
        <ul>
        \(HTML.each(reading.sources) { "<li>\(Quotes.curled($0))</li>\n" })</ul></section>
        """
    }

}

/// Words for how it is inside, kind by kind, for whoever searches for one.
struct FeelingsPage {
    /// Its place in the library, beside practices and readings.
    static let id = "feelings"

    var library: Library

    var page: Page {
        Page(
            heading: "Words for how it is inside",
            lede: "Look through the lists until you find a word that comes close. It does not have to be exact.",
            tab: .me, back: ("Library", Path.library.url), body: HTML.each(Feeling.Family.allCases, family))
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
