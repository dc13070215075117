import RekindleCore
import RekindleHTML
import RekindleSite
import RekindleUI

/// What fits the answers somebody has just given: parts of Help and choices that look ordinary; never a verdict.
struct SelfCheckResultPage {
    var outcome: SelfCheck.Outcome
    /// Whether there is nobody left to invite, and something to bring less of.
    var isConnected: Bool

    /// The heading is the same for every outcome, for somebody who walks past.
    var page: Page {
        Page(
            heading: "What may fit", back: ("Help", Path.help.url),
            body: """
                \(opening)\(parts)\(choices)<section><h2>What this cannot know</h2>
                <p>A few questions do not know your home, what happened longer ago, or what changes next month. If something
                in you stays uneasy, that counts for more than this page, and it is reason enough to talk to somebody
                outside. You can come back to the questions at any time.</p></section>\(Notice(body: Self.leaving))
                """)
    }

    private var opening: HTML {
        switch (outcome.parts.isEmpty, outcome.choices.isEmpty) {
        case (false, _):
            "<p>Thank you for looking at this. It is not a verdict on anybody. These words may be for you.</p>"
        case (true, true):
            "<p>None of these questions was a yes. That is all this page can tell.</p>"
        case (true, false):
            "<p>You kept some of it to yourself, which is your right. Take what is useful and leave the rest.</p>"
        }
    }

    private var parts: HTML {
        let people = ActionLink(
            title: "People you can reach", url: Path.help.url + "#lines", quiet: outcome.parts.isEmpty)
        return """
            \(HTML.when(!outcome.parts.isEmpty) { HelpWords.emergency })
            \(HTML.each(outcome.parts) { Card(title: $0.title, body: $0.words) })
            <p>\(people)</p>
            """
    }

    private var choices: HTML {
        HTML.when(!outcome.choices.isEmpty) {
            """
            <section><h2>What you can do here, quietly</h2>
            <ul>\(HTML.each(outcome.choices) { "<li>\($0.words(isConnected: isConnected))</li>" })</ul>
            <p>Both look like what many people do anyway. Nothing has been switched on or off.</p></section>
            """
        }
    }

    private static let leaving: HTML = """
        <p>Nothing of this was kept. Before somebody else takes this device, close the tab: with Back, the
        browser could still show it.</p>
        """
}

extension SelfCheck.Choice {
    /// The choice in words; nothing in it would surprise somebody who reads along.
    func words(isConnected: Bool) -> HTML {
        switch self {
        case .notInviteNow where isConnected:
            """
            Bring less to what is for two, or nothing, for as long as you like. What you brought can be taken back \
            from view, and nobody is told why.
            """
        case .stayWithSolo:
            "Stay with the things for one. They are complete in themselves and go on for as long as you like."
        case .notInviteNow:
            "Leave inviting for another time. There is no hurry, and a link can be taken back until it has been used."
        }
    }
}
