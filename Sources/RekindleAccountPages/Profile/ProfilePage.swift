import RekindleCore
import RekindleHTML
import RekindleSite
import RekindleUI

/// How one is called and shown, and what only the program needs to know.
struct ProfilePage: Refusable, Sendable {
    var entry: ProfileEntry
    /// The other's name; nil while alone.
    var partner: Verbatim?
    var partnerHue: Hue?
    /// Whose it is, for password managers.
    var login: String
    var csrf: String
    var refusal: FormRefusal?
    /// What is kept, when it is no longer what the page had shown.
    var keptNow: Profile?

    var page: Page {
        Page(
            heading: "Your profile", tab: .me, back: ("Me", Path.me.url),
            body: "\(keptNow.map(kept))\n\(form)")
    }

    private var form: PostForm {
        PostForm(
            action: Path.profile.url, csrf: csrf, hidden: [("version", entry.version.map(String.init) ?? "")],
            refusal: refusal, body: "\(shown)\n\(own)", submit: "Keep my profile")
    }

    private var shown: HTML {
        """
        <section><h2>\(partner.map { "What \($0) sees" as HTML } ?? "What a partner would see")</h2>
        \(PrivacyTag(label: partner == nil ? .onlyYou : .bothOfYou))\
        \(TextField(
            label: "Your name", name: "name", value: entry.name, hint: "Whatever you like to be called.",
            limit: Profile.nameLimit, isRequired: true, refusal: refusal?["name"]))
        \(TextField(
            label: "Pronouns", name: "pronouns", value: entry.pronouns,
            hint: "As you like: she, he, they, something else. Empty, and you are spoken of by name.",
            limit: Profile.pronounsLimit, autocomplete: .off, refusal: refusal?["pronouns"]))
        \(Options(
            legend: "Your colour and pattern", name: "hue", choices: Hue.allCases.map(choice),
            hint: "What is yours carries it. The pattern says the same without the colour.", style: .rows,
            refusal: refusal?["hue"]))
        </section>
        """
    }

    private func choice(_ hue: Hue) -> Choice {
        let isTheirs = hue == partnerHue
        return Choice(
            value: hue.rawValue, title: hue.words,
            hint: isTheirs ? "\(hue.pattern.words); \(partner?.isolated ?? "") has this one" : hue.pattern.words,
            isOn: hue.rawValue == entry.hue, drawing: Glyph(.mine, hue: hue).html)
    }

    private var own: HTML {
        """
        <section><h2>For you alone</h2>
        \(PrivacyTag(label: Profile.label))\
        \(ZoneField(value: entry.zone, refusal: refusal?["zone"]))
        \(TextField(
            label: "Minutes until it locks", name: "minutes", value: entry.minutes,
            hint: "Without a tap for this long, your PIN or password opens it again. Between "
                + "\(Profile.idleRange.lowerBound) and \(Profile.idleRange.upperBound).",
            autocomplete: .off, inputmode: "numeric", isRequired: true, refusal: refusal?["minutes"]))
        \(OwnersLogin(login))\(TextField(
            label: "Your password", name: "password", hint: "Only where it is to lock later than now.",
            type: "password", autocomplete: .currentPassword, refusal: refusal?["password"]))
        </section>
        """
    }

    private func kept(_ profile: Profile) -> Card {
        .keptNow(
            [
                ("Name", profile.name), ("Pronouns", profile.pronouns.isEmpty ? "None: by name" : profile.pronouns),
                ("Colour", profile.hue.words), ("Time zone", profile.zone),
                ("Minutes until it locks", String(profile.idleMinutes)),
            ], label: Profile.label)
    }
}

extension Card {
    /// What is kept now, beside what was typed or chosen over something older.
    static func keptNow(_ rows: [(title: String, words: String)], label: Label) -> Card {
        Card(
            title: "Kept now",
            body: """
                <dl>
                \(HTML.each(rows) { "<dt>\($0.title)</dt><dd>\(Verbatim($0.words))</dd>\n" })</dl>
                """, quiet: true, label: label)
    }
}
