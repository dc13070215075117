import RekindleCore
import RekindleHTML
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
            tab: .us, body: "\(PrivacyTag(label: .onlyYou).html)\(bringing)\(reuse)\(kept)\(form)")
    }

    private var bringing: HTML {
        HTML.when(isConnected) {
            """
            <p>Your answers stay with you. Where you leave “bring this” on, that one answer goes sealed into the picture
            of you two, and is seen only if \(partnerName) brings the same.</p>
            """
        }
    }

    private var kept: HTML {
        """
        \(HTML.when(isDraft) { Notice("You had begun this. Here it is as you left it.").html })\
        \(meanwhile.map { Notice(body: Self.summary($0)).html })
        """
    }

    private static func summary(_ checkIn: CheckIn) -> HTML {
        """
        <p>Kept meanwhile from another page:</p><ul>\
        \(HTML.each(checkIn.lines) { "<li>\($0.title): \($0.words)</li>" })</ul>\
        \(HTML.when(!checkIn.sentence.isEmpty) { "<p>\(checkIn.sentence)</p>" })
        """
    }

    /// Used as it is, or answered again below.
    private var reuse: HTML {
        guard let earlier else { return .empty }
        let ticks = HTML.each(earlier.content.answered) {
            Tick(label: "Bring: \($0.title)", name: "bring", value: $0.rawValue, isOn: !$0.isKeptUnlessChosen).html
        }
        return Card(
            title: "You have answered this before",
            body: """
                <p>Only you have seen it so far. Use it for the picture, or answer again below.</p>
                \(Self.summary(earlier.content))
                \(PostForm(action: Path.checkInUse.url, csrf: csrf, body: ticks, submit: "Use it", weight: .quiet).html)
                """, quiet: true, label: .onlyYou
        ).html
    }

    private var form: HTML {
        PostForm(
            action: Path.checkIn.url, csrf: csrf, hidden: version.map { [("version", String($0))] } ?? [],
            refusal: meanwhile == nil
                ? refusal : "This was changed on another page meanwhile. Look at both and keep one.",
            body: "\(signs)\(understood)\(closeness)\(strengths)\(matters)\(sentence)", submit: "Done",
            secondary: ("later", "yes", "Save for later"), draft: "\(Path.draft.url)?for=\(Path.checkIn.url)"
        ).html
    }

    private var signs: HTML {
        HTML.each(Sign.allCases) { sign in
            let choices = sign.steps.map {
                Choice(value: String($0), title: sign.words($0), isOn: checkIn.signs[sign] == $0)
            }
            return item(sign.rawValue, sign.question, choices, style: .rows, item: CheckIn.Item(sign))
        }
    }

    private var understood: HTML {
        let choices = CheckIn.understoodSteps.map {
            Choice(value: String($0), title: CheckIn.understoodWords($0), isOn: checkIn.understood == $0)
        }
        return item("understood", "How understood do you feel?", choices, style: .rows, item: .understood)
    }

    private var closeness: HTML {
        item(
            "closeness", "Which of these is most like you two?", Circles.choices(chosen: checkIn.closeness),
            style: .rows, item: .closeness)
    }

    private var strengths: HTML {
        let choices = Strength.allCases.map {
            Choice(value: $0.rawValue, title: $0.words, isOn: checkIn.strengths.contains($0))
        }
        return """
            <section class="check-item">\(Options(
                legend: "What is good, even now? Up to \(Strength.limit).", name: "strength", choices: choices, many: true).html)
            \(bring(.strengths))</section>
            """
    }

    private var matters: HTML {
        let choices = Sign.allCases.map {
            Choice(value: $0.rawValue, title: $0.title, isOn: checkIn.matters == $0)
        }
        return item("matters", "What matters most to you now?", choices, style: .words, item: .matters)
    }

    private var sentence: HTML {
        """
        <section class="check-item">\(TextArea(
            label: "A sentence only for you", name: "sentence", value: checkIn.sentence,
            hint: "It never goes anywhere.", limit: CheckIn.sentenceLimit, rows: 2).html)</section>
        """
    }

    /// A question, a way to leave it open again, and whether to bring it.
    private func item(
        _ name: String, _ question: String, _ choices: [Choice], style: Options.Style, item: CheckIn.Item
    ) -> HTML {
        let open = Choice(value: "", title: "Leave it open", isOn: !checkIn.isAnswered(item))
        return """
            <section class="check-item">\(Options(
                legend: question, name: name, choices: choices + [open], style: style).html)
            \(bring(item))</section>
            """
    }

    private func bring(_ item: CheckIn.Item) -> HTML {
        HTML.when(isConnected) {
            Tick(
                label: "Bring this", name: "bring", value: item.rawValue, isOn: checkIn.brought.contains(item),
                hint: item.isKeptUnlessChosen ? "Kept with you unless you tick it." : nil
            ).html
        }
    }
}

extension CheckIn.Item {
    init(_ sign: Sign) {
        self =
            switch sign {
            case .arguments: .arguments
            case .sharing: .sharing
            case .touch: .touch
            case .time: .time
            case .ease: .ease
            }
    }
}

extension CheckIn {
    /// What was answered, in words.
    var lines: [(title: String, words: String)] {
        answered.map { item in
            if let sign = item.sign, let step = signs[sign] { return (sign.title, sign.words(step)) }
            switch item {
            case .understood: return (item.title, Self.understoodWords(understood ?? 0))
            case .closeness: return (item.title, Circles(step: closeness ?? 1).words)
            case .strengths: return (item.title, strengths.map(\.words).joined(separator: ", "))
            default: return (item.title, matters?.title ?? "")
            }
        }
    }
}
