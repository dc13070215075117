import RekindleCore
import RekindleHTML
import RekindleRooms
import RekindleSite
import RekindleUI

/// How it was, for one of the two.
struct TrialReviewPage: Refusable, Sendable {
    var wish = ""
    var words = ""
    var version: Int64?
    /// Nil while alone.
    var partnerName: Verbatim?
    var csrf: String
    /// Begun alone, by somebody who is one of two now.
    var isOwnOfTwo: Bool
    var isBegun = false
    var refusal: FormRefusal?
    /// What was kept meanwhile from another page.
    var meanwhile: TrialReview?

    mutating func fill(from form: Form) {
        (wish, words) = (form.text("wish"), form.text("words"))
    }

    /// What was begun and not sent knows what it was written over.
    mutating func begin(with form: Form) {
        fill(from: form)
        (version, isBegun) = (form.version, true)
    }

    var page: Page {
        Page(
            heading: "An honest look", lede: lede, tab: .us, back: ("The try", Path.trial.url),
            body: """
                \(PrivacyTag(label: partnerName == nil ? TrialReview.label : TrialEnd.waitingLabel))\
                \(HTML.when(isBegun) { Notice.begun })\(form)
                """)
    }

    private var lede: HTML {
        partnerName.map { "How was it for you? \($0) reads it when you have both looked back, and not before." }
            ?? "How was it for you?"
    }

    var form: PostForm {
        PostForm(
            action: Path.trialReview.url, csrf: csrf, hidden: hidden, refusal: refusal,
            body: """
                \(meanwhile.map { EditConflict.kept($0.said) })\(choices)
                \(TextArea(
                    label: "A line about it, if you like", name: "words", value: words,
                    hint: partnerName.map { "\($0) reads it as well." }, limit: TrialReview.wordsLimit, rows: 2,
                    refusal: refusal?["words"]))
                """, submit: partnerName == nil ? "Keep my answer" : "Seal it",
            draft: isOwnOfTwo ? nil : "\(Path.draft.url)?for=\(Path.trialReview.url)")
    }

    private var hidden: [(String, String)] {
        (version.map { [("version", String($0))] } ?? []) + (isOwnOfTwo ? [("round", TrialFacts.alone)] : [])
    }

    private var choices: Options {
        Options(
            legend: "What would you like now?", name: "wish",
            choices: TrialReview.Wish.allCases.map {
                Choice(value: $0.rawValue, title: $0.words, hint: hint($0), isOn: wish == $0.rawValue)
            }, style: .rows, refusal: refusal?["wish"])
    }

    private func hint(_ wish: TrialReview.Wish) -> String? {
        guard wish == .stop else { return nil }
        return partnerName == nil ? "A good outcome too." : "A good outcome too. One of you is enough for it."
    }
}
