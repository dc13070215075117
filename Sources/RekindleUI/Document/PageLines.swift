import RekindleHTML

/// The lines that scripts fill or show, below the page: empty and unseen until then.
struct PageLines: Component {
    let frame: Frame

    var html: HTML {
        """
        \(HTML.when(frame.minutes != nil) { lock })\
        \(HTML.when(!frame.live.isEmpty) { "<p class=\"news-line\" role=\"status\"></p>\n" })\
        <p id="voice" class="visually-hidden" role="status"></p>

        """
    }

    /// In another window, so that what was typed on the page is still there when it opens again.
    private var lock: HTML {
        """
        <p id="lock" class="lock-line" aria-live="assertive" hidden>Locked. <a href="\(frame.links.unlock)" target="_blank" \
        rel="noopener">Open it in another window</a>, then come back here.</p>

        """
    }
}
