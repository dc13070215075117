import RekindleCore
import RekindleHTML
import RekindleSite
import RekindleUI
import RekindleVault

/// The week's check-in in one of its forms: all at once, everything may stay open.
struct CheckInPage: Refusable, Sendable {
    var length: CheckIn.Length
    var checkIn: CheckIn
    var version: Int64?
    var isConnected: Bool
    var partnerName: Verbatim
    /// Until when the week goes, on the clock of whoever looks.
    var until: String
    var isDraft = false
    /// There are answers of this week already, and this form adds to them.
    var isChange = false
    /// A check-in from before there were two.
    var earlier: Record<CheckIn>?
    var csrf: String
    var refusal: FormRefusal?
    /// What was kept meanwhile from another page.
    var meanwhile: CheckIn?

    var page: Page {
        Page(
            heading: length == .long ? "How is it between you two?" : "How was the week?",
            lede: length == .long
                ? """
                Compared with a good time for you. You can skip a question. A skipped question does not count as average.
                """
                : "One good thing, then five taps, compared with a good time for you. You can skip a question.",
            tab: .us,
            body: """
                \(PrivacyTag(label: CheckIn.label))\(HTML.when(isConnected) { bringing })\(turn)\(reuse)\(kept)\(form)\
                \(HTML.when(length == .short) { Self.longer })
                """)
    }

    private var bringing: HTML {
        switch length {
        case .long:
            """
            <p>Your answers stay with you. Where “bring this” is ticked, that one goes sealed into the picture of you two,
            and is seen only if \(partnerName) brings the same.</p>
            """
        case .short:
            """
            <p>Your answers stay with you. What you bring goes sealed into the picture of you two, and is seen only if
            \(partnerName) brings the same.</p>
            """
        }
    }

    private var turn: HTML { "<p class=\"hint\">It counts for this week, which goes until \(until).</p>\n" }

    private var kept: HTML {
        """
        \(HTML.when(isDraft) { Notice.begun })\
        \(HTML.when(isChange && !isDraft) { Notice(Self.changing) })\
        \(meanwhile.map { Notice(body: "<p>Kept meanwhile from another page:</p>\(CheckInSummary(checkIn: $0))") })
        """
    }

    private static let changing =
        "You have answered for this week already. Change what you like; what else you said stays as it is."

    /// Used as it is, or answered again below.
    private var reuse: Card? {
        guard let earlier else { return nil }
        return Card(
            title: "You have answered this before",
            body: """
                <p>Only you have seen it so far. Use what you tick for the picture, or answer again below.</p>
                \(PostForm(
                    action: Path.checkInUse.url, csrf: csrf, body: Self.ticks(earlier.content), submit: "Use it",
                    weight: .quiet))
                """, label: CheckIn.label)
    }

    /// Each answer in its words, to be brought or kept; the sentence is never on offer.
    private static func ticks(_ checkIn: CheckIn) -> HTML {
        let lines = HTML.each(checkIn.lines) {
            Tick(
                label: $0.title, name: "bring", value: $0.item.rawValue, isOn: !$0.item.isKeptUnlessChosen,
                hint: $0.words)
        }
        return """
            <fieldset class="ticks"><legend class="visually-hidden">What to bring</legend>
            \(lines)</fieldset>
            """
    }

    private var form: PostForm {
        PostForm(
            action: length.path.url, csrf: csrf, hidden: version.map { [("version", String($0))] } ?? [],
            refusal: refusal, body: length == .long ? questions : shortQuestions, submit: "Done",
            secondary: ("later", "yes", "Save for later"), draft: "\(Path.draft.url)?for=\(length.path.url)")
    }
}

extension CheckIn.Length {
    /// Where the form is.
    var path: Path { self == .long ? .checkIn : .week }
}

/// What a check-in says, in lines, for its author alone.
struct CheckInSummary: Component, Sendable {
    var checkIn: CheckIn

    var html: HTML {
        """
        <ul class="answers">\(HTML.each(checkIn.lines) { "<li><b>\($0.title)</b> \($0.words)</li>" })</ul>\
        \(checkIn.good.map { "<p>\(Verbatim($0))</p>" as HTML })\
        \(HTML.when(!checkIn.sentence.isEmpty) { "<p>\(Verbatim(checkIn.sentence))</p>" })
        """
    }
}
