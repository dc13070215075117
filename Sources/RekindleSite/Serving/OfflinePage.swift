import RekindleHTML
import RekindleUI

/// What a browser keeps for when there is no connection: the same for everybody, with nothing of anybody. Its links work
/// without a script, since none is kept.
enum OfflinePage {
    static let page = Page(heading: "No connection just now.", lede: "Nothing you kept is lost.", body: body)

    /// An empty address is the one that somebody wanted.
    private static let body: HTML = """
        <div class="buttons"><a class="button primary" href="">Try again</a>
        <a class="button quiet" href="\(Path.leave.url)" rel="nofollow noreferrer">Leave this site</a></div>
        <section><h2>In danger now</h2>
        <p>Calls need no internet.</p>
        \(HelpWords.numbers)</section>
        <section><h2>In the middle of an argument</h2>
        <blockquote><p>\(PauseWords.aloud)</p></blockquote>
        <p>\(PauseWords.times)</p>
        <p>\(PauseWords.rule)</p>
        <p>\(PauseWords.breath)</p>
        <p>\(PauseWords.back)</p></section>
        <p>This page is all that is kept on the device; nothing you wrote is. Hide takes you away from it, and cannot lock
        without a connection.</p>
        """
}
