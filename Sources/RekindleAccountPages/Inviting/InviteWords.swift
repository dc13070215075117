package import RekindleHTML
import RekindleSite
import RekindleUI

/// Words for somebody who thinks of inviting: the quiet line before, and how to ask.
package enum InviteWords {
    /// Stands before the link is made, word for word the same for everybody, whatever they have said anywhere.
    package static let quietLine: HTML = """
        <p class="quiet-line"><span>Before you make a link: <a href="\(Path.helpQuestions.url)">a few questions for you
        alone</a>, about whether now is a good time. Everybody is offered them, and nothing is kept.</span></p>
        """

    /// How to ask in person, and what a no is.
    package static let howToAsk: HTML = "<section><h2>Ask before you send</h2>\n\(asking)</section>\n"

    /// The same, folded, for whoever has a link already and may have read it.
    package static let howToAskAgain = Details(summary: "Ask before you send: how it is easier", body: asking).html

    private static let asking: HTML = """
        <p>A link out of the blue can feel like homework. Asking takes a minute: on a walk, over the washing-up, in a
        quiet moment. Not after a fight, not late at night, and not as a last chance or a condition.</p>
        <p>Say it as something you would like, not as something they lack. For example:</p>
        <ul class="inviting-sayings">
        <li>“I miss us a little. I found something we could try, a quarter of an hour a week. Would you look at
        it?”</li>
        <li>“I’ve begun something for myself. There is a part for two. You don’t have to, and I’d like it if you
        did.”</li>
        <li>“Four weeks, then we decide. If it’s not for you, we stop, and I won’t hold it against you.”</li>
        </ul>
        <p>Then send it, and leave it. You will not be told whether the link was opened. Asking again every evening
        turns a question into a push.</p>
        \(Details(summary: "And if the answer is no?", body: aNo))
        """

    private static let aNo: HTML = """
        <p>A no to this is not a no to you. “Thank you for telling me” is enough. Often it means: not now, not on a
        phone, not with so much unsaid. You can ask once what would make it easier, and then let it be.</p>
        <p>What is here for one person goes on without a partner. Many things for two also work on your one phone,
        side by side on the sofa, with nothing kept about the other person.</p>
        """
}
