import RekindleCore
import RekindleHTML
import RekindleSite
import RekindleUI
import RekindleVault

/// One good thing and five taps.
struct WeekPage: Sendable {
    var checkIn: CheckIn
    var version: Int64?
    var isConnected: Bool
    var partnerName: String
    var isDraft = false
    /// There are answers of this week already, from here or from the long form.
    var isChange = false
    var csrf: String
    var refusal: String?
    /// What was kept meanwhile from another page.
    var meanwhile: CheckIn?

    var page: Page {
        Page(
            heading: "How was the week?",
            lede: "One good thing, then five taps, compared with a good time for you. Leave open what you like.",
            tab: .us,
            body: """
                \(PrivacyTag(label: CheckIn.label))\(HTML.when(isConnected) { bringing })\(kept)\(form)\(longer)
                """)
    }

    private var bringing: HTML {
        """
        <p>Your answers stay with you. What you bring goes sealed into the picture of you two, and is seen only if
        \(partnerName) brings the same.</p>
        """
    }

    private var kept: HTML {
        """
        \(HTML.when(isDraft) { Notice("You had begun this. Here it is as you left it.") })\
        \(HTML.when(isChange && !isDraft) { Notice(Self.changing) })\
        \(meanwhile.map {
            Notice(body: "<p>Kept meanwhile from another page:</p>\(CheckInSummary(checkIn: $0))").html
        })
        """
    }

    private static let changing =
        "You have looked at this week already. Change what you like; what else you said stays as it is."

    private var form: PostForm {
        PostForm(
            action: Path.week.url, csrf: csrf, hidden: version.map { [("version", String($0))] } ?? [],
            refusal: meanwhile == nil
                ? refusal : "This was changed on another page meanwhile. Look at both and keep one.",
            body: "\(good)\n<div class=\"weekly-five\">\n\(HTML.each(Sign.allCases, question))</div>", submit: "Done",
            secondary: ("later", "yes", "Save for later"), draft: "\(Path.draft.url)?for=\(Path.week.url)")
    }

    private var good: TextArea {
        TextArea(
            label: "One good thing this week", name: "words", value: checkIn.good ?? "",
            hint: "Small counts. It stays with you, whatever you bring.", limit: CheckIn.goodLimit, rows: 2)
    }

    private func question(_ sign: Sign) -> CheckInQuestion {
        let choices = sign.steps.sorted().map {
            Choice(value: String($0), title: sign.shortWords($0), isOn: checkIn.signs[sign] == $0)
        }
        return CheckInQuestion(
            item: CheckIn.Item(sign), name: sign.rawValue, question: sign.shortQuestion, choices: choices,
            style: .words, checkIn: checkIn, isConnected: isConnected)
    }

    private var longer: HTML {
        """
        <p>More on your mind? <a href="\(Path.checkIn.url)">The longer check-in</a> takes two minutes and keeps what you
        said here.</p>
        """
    }
}
