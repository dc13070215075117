package import RekindleHTML
import RekindleSite
import RekindleUI

/// The paragraphs of the page for the invited partner.
package enum JoinWords {
    /// A first shared act between two invented people, as both see it once it has opened.
    package static let sample: HTML = """
        <p>The first thing for two takes a minute. Each writes one thing they would not want to lose about the two of
        them. It opens when both have written. For Jo and Mika, who are invented, it read:</p>
        \(SideBySide([
            .init(.mine, name: "Jo", words: "“That you still hum when you cook. The house sounds like us then.”"),
            .init(
                .theirs, name: "Mika",
                words: "“You take the bus with me to the clinic. Every time, without being asked.”"),
        ]))
        """

    static func promises(to inviterName: String) -> HTML {
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

    static func privacy(_ inviterName: String) -> HTML {
        """
        <section><h2>What stays yours</h2>
        <ul>
        <li>\(inviterName) cannot see whether you opened this page, how often, or whether you said no to it.</li>
        <li>What you write is only yours, until you choose to bring it. Answers for two open together, or not at
        all.</li>
        <li>Nobody sees when you were here or what you have read.</li>
        <li>\(inviterName) cannot get into your account, and cannot see what you skip.</li>
        </ul></section>
        """
    }

    static func sayingNo(to inviterName: String) -> HTML {
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
