import RekindleHTML
import RekindleSite
package import RekindleUI

/// For the middle of an argument: words to say, a time to come back, something to do until then. One screen.
package struct PausePage {
    /// Times to come back on the clock of whoever looks, worked out by the caller; none when no zone is known.
    package var returnTimes: [(label: String, clock: String)]?

    package init(returnTimes: [(label: String, clock: String)]? = nil) {
        self.returnTimes = returnTimes
    }

    package var page: Page {
        Page(heading: "A pause", lede: "Stopping here is not losing. Say this, then go.", body: body)
    }

    private var body: HTML {
        """
        <div class="help-pause"><blockquote class="help-aloud"><p>\(PauseWords.aloud)</p></blockquote>
        \(times)
        <p>\(PauseWords.rule)</p>
        <section><h2>Until then</h2>
        \(breath)
        <p>Then a walk, or cold water. If the argument goes on in your head, count steps instead.</p></section>
        <section><h2>Coming back</h2>
        <p>\(PauseWords.back)</p>
        </section>
        <p>Afraid of what happens if you pause, or of what you might do? <a href="\(Path.help.url)">Help</a></p></div>
        """
    }

    private var times: HTML {
        guard let returnTimes, !returnTimes.isEmpty else {
            return "<p>\(PauseWords.times)</p>"
        }
        return """
            <ul class="help-times">
            \(HTML.each(returnTimes) { "<li><strong>\($0.clock)</strong> \($0.label)</li>\n" })</ul>
            <p>Or tomorrow, within a day, if it is late.</p>
            """
    }

    /// The circle only keeps time; the words beside it say the same to somebody who does not see or want it move.
    private var breath: HTML {
        """
        <div class="help-breathing"><svg class="help-breath" viewBox="0 0 100 100" width="100" height="100" aria-hidden="true">
        <circle cx="50" cy="50" r="46" fill="none" stroke="currentColor" stroke-width="1.5"></circle>
        <circle class="help-breath-in" cx="50" cy="50" r="22" fill="currentColor"></circle></svg>
        <p>\(PauseWords.breath)</p></div>
        """
    }
}
