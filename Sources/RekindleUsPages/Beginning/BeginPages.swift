import RekindleCore
import RekindleHTML
import RekindleSite
import RekindleUI

/// What brings you here?
struct BeginPage: Refusable, Sendable {
    var beginning: Beginning
    var version: Int64?
    var asksWhatWasMissed: Bool
    var csrf: String
    var refusal: FormRefusal?
    /// Whether it stands as somebody left it, begun and not sent.
    var isBegun = false
    /// What was kept meanwhile from another page, when both would overwrite each other.
    var meanwhile: Beginning?

    var page: Page {
        Page(
            heading: "What brings you here?",
            lede: "Tap what fits. As many as you like; nobody else sees them.",
            tab: .today,
            body:
                "\(PrivacyTag(label: Beginning.label))\(HTML.when(isBegun) { Notice.begun })\(meanwhile.map(kept))\(form)"
        )
    }

    private var form: PostForm {
        PostForm(
            action: Path.begin.url, csrf: csrf, hidden: version.map { [("version", String($0))] } ?? [],
            refusal: refusal, body: "\(words)\(sentence)\(missed)", submit: "That’s it",
            draft: "\(Path.draft.url)?for=\(Path.begin.url)")
    }

    private var words: Options {
        Options(
            legend: "What brings you here?", name: "concern",
            choices: Choice.each(Concern.allCases, \.words, isOn: beginning.concerns.contains), many: true,
            style: .words, hidesLegend: true, refusal: refusal?["concern"])
    }

    private var sentence: TextArea {
        TextArea(
            label: "In a sentence of your own, if you like", name: "sentence", value: beginning.sentence,
            limit: Beginning.sentenceLimit, rows: 2, refusal: refusal?["sentence"])
    }

    private var missed: HTML {
        HTML.when(asksWhatWasMissed || !beginning.correction.isEmpty) {
            TextArea(
                label: "What did I miss?", name: "correction", value: beginning.correction,
                limit: Beginning.sentenceLimit, rows: 2, refusal: refusal?["correction"])
        }
    }

    private func kept(_ other: Beginning) -> Notice {
        Notice(
            body: """
                <p>Kept meanwhile: \(other.concerns.map(\.words).joined(separator: " · "))</p>\
                \(HTML.when(!other.sentence.isEmpty) { "<p>\(Verbatim(other.sentence))</p>" })\
                \(HTML.when(!other.correction.isEmpty) { "<p>\(Verbatim(other.correction))</p>" })
                """)
    }
}

/// What somebody marked, said back in three sentences, and one thing for tonight.
struct HeardPage: Sendable {
    var beginning: Beginning
    var tonight: Tonight?
    /// What of Help comes first; then nothing is made light of, and nothing to do stands beside it.
    var help: [SelfCheck.Part]
    var csrf: String

    var page: Page {
        Page(
            heading: "What I heard", tab: .today, body: "\(first)\(back)\(question)\(HTML.when(help.isEmpty) { thing })"
        )
    }

    /// It says "if", since words alone cannot know.
    private var first: HTML {
        HTML.when(!help.isEmpty) {
            """
            <p>First, in case this is about you. What you wrote stays only yours.</p>
            \(HelpWords.first(help))
            """
        }
    }

    private var back: HTML {
        """
        <div class="beginning-said-back">\(HTML.when(help.isEmpty) { HTML.each(beginning.saidBack) { "<p>\($0)</p>\n" } })\
        \(own("In your words", beginning.sentence))\(own("And what I had missed", beginning.correction))</div>
        """
    }

    private func own(_ title: String, _ words: String) -> HTML {
        HTML.when(!words.isEmpty) { "<p class=\"own-words\"><small>\(title):</small> “\(Verbatim(words))”</p>\n" }
    }

    private var question: HTML {
        let form = PostForm(
            action: Path.heard.url, csrf: csrf, body: "<h2>Did I get it?</h2>", submit: "Yes",
            secondary: ("answer", "partly", "Partly"))
        return "<div class=\"pair\">\(form)</div>\n"
    }

    /// What it is, why this one, and a first move that takes less than a minute.
    private var thing: HTML {
        guard let tonight else { return .empty }
        let practice = tonight.practice
        return """
            <section><h2>One thing for tonight</h2><section class="card featured">
            <h3 class="card-title">\(Quotes.curled(practice.title))</h3>
            <p>\(Quotes.curled(practice.promise))</p>
            <p class="first-move"><small>Now, in under a minute:</small> \(Quotes.curled(practice.firstMove))</p>
            <p class="card-action">\(ActionLink(
                title: "See all of it", url: Path.libraryItem(practice.id.rawValue).url, quiet: true))</p>
            <p class="hint">Because you marked “\(tonight.concern.words)”.</p>
            </section></section>
            """
    }
}
