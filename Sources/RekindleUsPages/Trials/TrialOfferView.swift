import RekindleCore
import RekindleHTML
import RekindleRooms
import RekindleSite
import RekindleUI
import RekindleVault

/// The form for a try: how long, how much, and what one changes oneself.
struct TrialOfferView: Sendable {
    var weeks: String
    var minutes: String
    var words: String
    var isReleased: Bool
    var version: Int64?
    /// Nil while alone.
    var partnerName: Verbatim?
    var csrf: String
    var isOpen = false
    var isBegun = false
    var refusal: FormRefusal?
    /// What was kept meanwhile from another page.
    var meanwhile: TrialOffer?

    /// Filled with what waits; after a try that both would go on with, with its times.
    init(_ facts: TrialFacts, partnerName: Verbatim?, csrf: String) {
        let offer = facts.state == .sealed || facts.state == .open ? facts.offer?.content : nil
        weeks = (offer?.weeks ?? facts.current?.weeks).map(String.init) ?? ""
        minutes = (offer?.minutesAWeek ?? facts.current?.minutesAWeek).map(String.init) ?? ""
        words = offer?.change ?? ""
        isReleased = offer?.isReleased ?? false
        version = facts.offer?.version
        (self.partnerName, self.csrf) = (partnerName, csrf)
    }

    mutating func fill(from form: Form) {
        (weeks, minutes, words) = (form.text("weeks"), form.text("minutes"), form.text("words"))
        isReleased = form.has("release")
    }

    /// What was begun and not sent knows what it was written over.
    mutating func begin(with form: Form) {
        fill(from: form)
        (version, isBegun, isOpen) = (form.version, true, true)
    }

    func html(submit: String) -> HTML {
        """
        \(HTML.when(isBegun) { "<p>\(Notice.begunWords)</p>\n" })\
        \(PostForm(
            action: Path.trial.url, csrf: csrf, hidden: version.map { [("version", String($0))] } ?? [],
            refusal: meanwhile == nil ? refusal : FormRefusal(EditConflict.lookAtBoth),
            body: "\(meanwhile.map { EditConflict.kept("\($0.times)", words: Verbatim($0.change)) })\(times)\(change)", submit: submit,
            draft: "\(Path.draft.url)?for=\(Path.trial.url)"
        ))
        """
    }

    private var times: HTML {
        """
        \(Options(
            legend: "For how long?", name: "weeks",
            choices: Choice.each(TrialOffer.weeksOffered, TrialWords.weeks, isOn: { weeks == String($0) }),
            refusal: refusal?["weeks"]))
        \(Options(
            legend: "How much time in a week?", name: "minutes",
            choices: Choice.each(TrialOffer.minutesOffered, TrialWords.minutes, isOn: { minutes == String($0) }),
            refusal: refusal?["minutes"]))

        """
    }

    private var change: HTML {
        """
        \(TextArea(
            label: "What I would change", name: "words", value: words,
            hint: "One thing of your own, small enough for a bad week. You can leave it out.",
            limit: TrialOffer.changeLimit, rows: 2, refusal: refusal?["words"]))
        \(partnerName.map {
            Tick(
                label: "\($0) may read this", name: "release", isOn: isReleased,
                hint: "Once you have both said yours. Without it, only weeks and minutes count.").html
        })
        """
    }
}
