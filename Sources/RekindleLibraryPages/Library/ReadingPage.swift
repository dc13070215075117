package import RekindleCore
import RekindleHTML
import RekindleSite
package import RekindleUI

/// A short text that answers one question, and where to try what it says.
package struct ReadingPage {
    package var reading: Reading
    package var related: [Practice]

    package init(reading: Reading, related: [Practice]) {
        self.reading = reading
        self.related = related
    }

    package var page: Page {
        Page(
            heading: Quotes.curled(reading.title), lede: Quotes.curled(reading.question), tab: .me,
            back: ("Library", Path.library.url), body: body)
    }

    private var body: HTML {
        """
        <p class="quiet-line">\(Icon.clock)<span>\(Effort.minutes(reading.minutes)) to read.</span></p>
        \(HTML.each(reading.paragraphs) { "<p>\(Quotes.curled($0))</p>\n" })
        \(HTML.when(!related.isEmpty) { practices })
        <section><h2>Where this comes from</h2>
        <ul>
        \(HTML.each(reading.sources) { "<li>\(Quotes.curled($0))</li>\n" })</ul></section>
        """
    }

    /// Shown alike to everybody: a reading is about both, whoever is here.
    private var practices: HTML {
        """
        <section><h2>To try it out</h2>
        \(PracticeList(practices: related, isConnected: true).html)</section>
        """
    }
}
