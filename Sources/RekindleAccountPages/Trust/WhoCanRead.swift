package import RekindleHTML
import RekindleSite
import RekindleUI

/// What opens what, in plain words: the one table that the trust page and the page for the invited partner both show.
package enum WhoCanRead {
    /// Somebody who holds something, and what that lets them read.
    package struct Row: Sendable {
        package let holder: String
        package let reads: String
    }

    /// From the least to the most, then what an ex keeps.
    package static let rows: [Row] = [
        Row(
            holder: "The database or a backup alone",
            reads: """
                How many accounts, connections, sign-ins and invitations there are; which accounts belong together; \
                how many things are stored, in what order and roughly how long; the days on which something runs out; \
                that you have a recovery code, and perhaps that you have a PIN or a second step. No name, no address and \
                no word, however weak a password may be.
                """),
        Row(
            holder: "Copies of the database from different days",
            reads: """
                Also when the files changed, how many things were written, that something opened for both of you, when a \
                sign-in began or ended, and that a password or another way in was changed. Not whether you kept what you \
                wrote to yourself, released it, or took it back before it opened, \
                with one exception: whoever has answered can tell from copies that you have answered too. Where they had \
                released theirs and nothing opens, you kept yours back or took it back, or nothing of it fits theirs.
                """),
        Row(
            holder: "The database, and the server’s key file",
            reads: """
                Also login names, by trying likely ones, and everything of a person whose password they guess.
                """),
        Row(
            holder: "That, and the password of one of you",
            reads: """
                Also everything of that person, everything the two of you share, and what waits sealed between you. \
                Not what is only the other person’s.
                """),
        Row(
            holder: "Control of the running machine",
            reads: """
                Everything of everybody who visits from then on or visited in the last five minutes, and all that their \
                sign-in opens.
                """),
        Row(
            holder: "An ex",
            reads: """
                What both of you could read when one of you ended the connection, until they put it away, and nothing new. \
                What you took back from view before is gone for them too, and what is only yours stays closed to them.
                """),
    ]

    /// The sentence that nobody is to find out later.
    package static let plainSentence = """
        Whoever controls the machine can, at your next visit, open everything you wrote here. If one of you would \
        mind, let somebody you both trust run it.
        """

    /// Who runs this server, as far as they have said so.
    package static func runs(_ operatorName: String) -> HTML {
        operatorName.isEmpty
            ? "Whoever gave you this address can tell you who runs the server; they have not put a name here."
            : "\(Verbatim(operatorName)) runs this server."
    }

    /// Who runs it and what they could read, in one line for whoever is about to write here.
    static func line(_ operatorName: String) -> HTML {
        """
        <p class="hint">\(runs(operatorName)) What you write is stored sealed, but whoever controls the
        machine could read it at your next visit. <a href="\(Path.trust.url)">Who can read what</a></p>
        """
    }

    /// The table, with its sentence above it.
    package static var html: HTML {
        """
        <p><strong>\(plainSentence)</strong></p>
        <table class="who-can-read"><caption>What opens what</caption>
        <thead><tr><th scope="col">Who holds</th><th scope="col">can read</th></tr></thead>
        <tbody>\(HTML.each(rows) { "<tr><th scope=\"row\">\($0.holder)</th><td>\($0.reads)</td></tr>\n" })</tbody>
        </table>
        """
    }
}
