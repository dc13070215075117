import RekindleCore
import RekindleHTML
import RekindleSite
import RekindleUI

/// When a practice is not the right thing, and where to go instead. It stands before the first step, because whoever is
/// not safe with this would find out too late below it.
struct NotWhen: Component {
    var practice: Practice

    var html: HTML {
        """
        <section class="not-when"><h2>When something else is better</h2>
        <ul>
        \(HTML.each(practice.notWhen) { "<li>\(Quotes.curled($0))</li>\n" })</ul>
        <p>Is that how it is? <a href="\(Path.help.url)">Help</a> has calm words, and people you can reach.</p>
        </section>
        """
    }
}
