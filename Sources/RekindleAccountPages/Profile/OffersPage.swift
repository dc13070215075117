import RekindleCore
import RekindleHTML
import RekindleSite
import RekindleUI

/// Minutes, ways, what to leave out, rest weeks, quiet hours, mute: all at once, since it is dry.
struct OffersPage: Refusable, Sendable {
    var entry: OffersEntry
    /// What stood on the page when it was filled in.
    var seen: String
    var strategies: [Strategy]
    var isConnected: Bool
    var csrf: String
    var refusal: FormRefusal?
    /// What is kept, when it is no longer what the page had shown.
    var keptNow: OffersEntry?
    /// Whether it was begun before, and not sent.
    var isBegun = false

    /// Goes on with what was chosen and not sent. What is kept by now stands above it where it is not what was seen then.
    mutating func begin(with form: Form) {
        let (kept, begun) = (entry, OffersEntry(form))
        guard begun != kept else { return }
        (entry, isBegun) = (begun, true)
        if form.text("seen") != seen { keptNow = kept }
    }

    var page: Page {
        Page(
            heading: "What comes to you",
            lede: """
                How much time you have, what you do not want to be offered, and when pages stay still. Nobody else sees \
                any of it.
                """, tab: .me, back: ("Me", Path.me.url),
            body:
                "\(PrivacyTag(label: Preferences.label))\(HTML.when(isBegun) { Notice.begun })\(keptNow.map(kept))\n\(form)"
        )
    }

    private func kept(_ entry: OffersEntry) -> Card {
        let ways = entry.ways.compactMap { Variant(rawValue: $0)?.offer }.joined(separator: "; ")
        let left = entry.declined.compactMap { Strategy(rawValue: $0)?.title }.joined(separator: ", ")
        let (from, to) = (Int(entry.quietFrom), Int(entry.quietTo))
        let hours = from.flatMap { from in to.map { "From \(HourField.words(from)) to \(HourField.words($0))" } }
        return .keptNow(
            [
                ("Minutes", entry.minutes.isEmpty ? "It does not matter" : entry.minutes),
                ("How", ways.isEmpty ? "Not said" : ways), ("Not offered", left.isEmpty ? "Nothing left out" : left),
                ("Rest weeks", entry.isResting ? "On" : "Off"), ("Quiet hours", hours ?? "None"),
                ("Mute", entry.isMuted ? "On" : "Off"),
            ], label: Preferences.label)
    }

    private var form: PostForm {
        PostForm(
            action: Path.offers.url, csrf: csrf, hidden: [("seen", seen)], refusal: refusal,
            body: """
                <section id="minutes">\(minutes)</section>
                <section id="ways">\(ways)</section>
                <section id="rather-not">\(declined)</section>
                \(undisturbed)
                """, submit: "Keep my choices", draft: "\(Path.draft.url)?for=\(Path.offers.url)")
    }

    private var minutes: Options {
        let choices = Choice.each(Preferences.minutesOffered, { "\($0)" }, isOn: { entry.minutes == String($0) })
        return Options(
            legend: "Minutes you usually have", name: "minutes",
            choices: choices + [Choice(value: "", title: "It does not matter", isOn: entry.minutes.isEmpty)],
            hint: "What takes longer is not offered. The library still has it.", refusal: refusal?["minutes"])
    }

    private var ways: Options {
        let offered = Preferences.waysOffered(isConnected: isConnected)
        let choices = Choice.each(offered, \.offer, isOn: { entry.ways.contains($0.rawValue) })
        let unsaid =
            isConnected
            ? "any way is fine." : "what comes is for one. On one phone, nobody but you needs an account."
        return Options(
            legend: "How things can be done at the moment", name: "ways", choices: choices, many: true,
            hint: "Tick as many as you like. With none ticked, \(unsaid)", refusal: refusal?["ways"])
    }

    private var declined: Options {
        let choices = Choice.each(strategies, \.title, isOn: { entry.declined.contains($0.rawValue) })
        return Options(
            legend: "What you would rather not be offered", name: "declined", choices: choices, many: true,
            hint: "It stays in the library and can come back at any time.", refusal: refusal?["declined"])
    }

    private var undisturbed: HTML {
        """
        <section id="rest"><h2>Rest weeks</h2>
        <p>Light things only, and time for yourself, for as long as this is on. Your pages go quiet; your \
        partner’s do not change.</p>
        \(Tick(label: "I am resting", name: "resting", isOn: entry.isResting))</section>
        <section id="quiet"><h2>Quiet hours</h2>
        <p>Between these hours a page stays as you opened it, and nothing on it moves by itself. The end may lie after \
        midnight. The clock is that of your time zone.</p>
        <div class="profile-hours">
        \(HourField(label: "From", name: "quiet-from", value: entry.quietFrom, refusal: refusal?["quiet-from"]))
        \(HourField(label: "To", name: "quiet-to", value: entry.quietTo, refusal: refusal?["quiet-to"]))
        </div></section>
        <section id="mute"><h2>Mute</h2>
        <p>The same, around the clock.</p>
        \(Tick(label: "Keep pages as I opened them", name: "muted", isOn: entry.isMuted))</section>
        """
    }
}
