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
        side by side on the sofa, with nothing kept about your partner.</p>
        """
}

/// The paragraphs of the page for the invited partner.
enum JoinWords {
    /// A first shared act between two invented people, as both see it once it has opened.
    static let sample: HTML = """
        <p>The first thing for two takes a minute. Each writes one thing they would not want to lose about the two of
        them. It opens when both have written. For Jo and Mika, who are invented, it read:</p>
        \(SideBySide([
            .init(.mine, name: "Jo", words: "“That you still hum when you cook. The house sounds like us then.”"),
            .init(
                .theirs, name: "Mika",
                words: "“You take the bus with me to the clinic. Every time, without being asked.”"),
        ]))
        """

    static func promises(to inviterName: Verbatim) -> HTML {
        """
        <section><h2>What is not asked of you</h2>
        <ul>
        <li>You won’t be graded, scored or compared.</li>
        <li>You are not asked to agree that you are the problem, or that there is one.</li>
        <li>Nothing here decides who is right between you and \(inviterName).</li>
        <li>No streaks, no nagging. A week you skip is just a week, and you need nobody’s leave to stop.</li>
        </ul></section>
        """
    }

    static func privacy(_ inviterName: Verbatim) -> HTML {
        """
        <section><h2>What stays yours</h2>
        <ul>
        <li>\(inviterName) cannot see whether you opened this page, how often, or whether you said no to it.</li>
        <li>What you write is only yours, until you choose to bring it. Answers for two open together, or not at
        all.</li>
        <li>No page shows when you were here or what you have read. Whoever runs the server can learn from copies of
        its files when something was written, but not what it says. If that is somebody who has answered, they can
        also learn that you have; and where they released theirs and nothing opens, that you kept yours back, took it
        back, or that nothing of it fits.</li>
        <li>\(inviterName) cannot get into your account, and cannot see what you skip.</li>
        <li>You are connected with one person at a time, and each of you can end it alone, at any time and without a reason.
        What you had both opened by then stays readable for each of you. What is only yours stays yours. You can take all
        that you can read along as a file, and erase yourself.</li>
        </ul></section>
        """
    }

    static func sayingNo(to inviterName: Verbatim) -> HTML {
        """
        <section id="no"><h2>If you would rather not</h2>
        <p>Close this page; that is all. The link runs out by itself, and not answering looks the same as not having
        seen it. If you want to say something, this is fair: “Thank you for asking. It is not for me, at least not
        now. What I would rather do is…”, or only the first half.</p>
        <p>If a no, or a yes, could have consequences that worry you, <a href="\(Path.help.url)">Help</a> is for you
        too. It opens without an account.</p></section>
        """
    }
}
