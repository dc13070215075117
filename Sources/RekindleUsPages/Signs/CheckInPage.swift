import RekindleCore
import RekindleHTML
import RekindleSite
import RekindleUI
import RekindleVault

/// The check-in: all at once, everything may stay open.
struct CheckInPage: Sendable {
    var checkIn: CheckIn
    var version: Int64?
    var isConnected: Bool
    var partnerName: String
    var isDraft = false
    /// A check-in from before there were two.
    var earlier: Record<CheckIn>?
    var csrf: String
    var refusal: String?
    /// What was kept meanwhile from another page.
    var meanwhile: CheckIn?

    var page: Page {
        Page(
            heading: "How is it between you two?",
            lede: "Compared with a good time for you. Leave open what you like; open is not a middle.",
            tab: .us,
            body: "\(PrivacyTag(label: CheckIn.label))\(HTML.when(isConnected) { bringing })\(reuse)\(kept)\(form)")
    }

    private var bringing: HTML {
        """
        <p>Your answers stay with you. Where “bring this” is ticked, that one goes sealed into the picture of you two,
        and is seen only if \(partnerName) brings the same.</p>
        """
    }

    private var kept: HTML {
        """
        \(HTML.when(isDraft) { Notice("You had begun this. Here it is as you left it.") })\
        \(meanwhile.map { Notice(body: "<p>Kept meanwhile from another page:</p>\(CheckInSummary(checkIn: $0))") })
        """
    }

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
                hint: $0.words
            ).html
        }
        return """
            <fieldset class="ticks"><legend class="visually-hidden">What to bring</legend>
            \(lines)</fieldset>
            """
    }

    private var form: PostForm {
        PostForm(
            action: Path.checkIn.url, csrf: csrf, hidden: version.map { [("version", String($0))] } ?? [],
            refusal: meanwhile == nil
                ? refusal : "This was changed on another page meanwhile. Look at both and keep one.",
            body: """
                \(signs)\(understood)\(closeness)
                <hr>
                \(strengths)\(matters)\(sentence)
                """, submit: "Done",
            secondary: ("later", "yes", "Save for later"), draft: "\(Path.draft.url)?for=\(Path.checkIn.url)")
    }

    private var signs: HTML {
        HTML.each(Sign.allCases) { sign in
            let choices = sign.steps.sorted().map {
                Choice(value: String($0), title: sign.words($0), isOn: checkIn.signs[sign] == $0)
            }
            return item(sign.rawValue, sign.question, choices, thread: sign.ends, item: CheckIn.Item(sign))
        }
    }

    private var understood: CheckInQuestion {
        let choices = CheckIn.understoodSteps.sorted().map {
            Choice(value: String($0), title: CheckIn.understoodWords($0), isOn: checkIn.understood == $0)
        }
        return item("understood", "How understood do you feel?", choices, thread: .hardToGood, item: .understood)
    }

    private var closeness: CheckInQuestion {
        item(
            "closeness", "Which of these is most like you two?", Circles.choices(chosen: checkIn.closeness),
            item: .closeness)
    }

    private var strengths: Options {
        let choices = Strength.allCases.map {
            Choice(value: $0.rawValue, title: $0.words, isOn: checkIn.strengths.contains($0))
        }
        return Options(
            legend: "What is good, even now?", name: "strength", choices: choices, many: true,
            hint: "Up to three.", aside: bring(.strengths))
    }

    private var matters: CheckInQuestion {
        let choices = Sign.allCases.map {
            Choice(value: $0.rawValue, title: $0.title, isOn: checkIn.matters == $0)
        }
        return item("matters", "What matters most to you now?", choices, style: .words, item: .matters)
    }

    private var sentence: TextArea {
        TextArea(
            label: "A sentence only for you", name: "sentence", value: checkIn.sentence,
            hint: "It never goes anywhere.", limit: CheckIn.sentenceLimit, rows: 2)
    }

    /// A question, a way to leave it open again, and whether to bring it.
    private func item(
        _ name: String, _ question: String, _ choices: [Choice], style: Options.Style = .scale,
        thread: SignDrawing.Ends? = nil, item: CheckIn.Item
    ) -> CheckInQuestion {
        CheckInQuestion(
            item: item, name: name, question: question, choices: choices, style: style, thread: thread,
            checkIn: checkIn, isConnected: isConnected)
    }

    private func bring(_ item: CheckIn.Item) -> HTML {
        HTML.when(isConnected) { BringTick(item: item, isOn: checkIn.brought.contains(item)).html }
    }
}
