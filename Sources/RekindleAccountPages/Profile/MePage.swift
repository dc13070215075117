import RekindleHTML
import RekindleSite
import RekindleUI
import RekindleVault

/// The list of what is one's own.
struct MePage: Sendable {
    var name: Verbatim
    /// The one that pages go by.
    var zone: String
    /// Their browser had said none that is known here.
    var isZoneAssumed: Bool
    var isConnected: Bool
    var hasPin: Bool
    var hasSecondStep: Bool
    /// What they decided about a recovery code; nil where they have not.
    var recovery: RecoveryChoice?
    var isKept: Bool
    var csrf: String

    var page: Page {
        Page(
            heading: "Me", lede: "Your name, what comes to you, how you get in, and who can read what.",
            tab: .me,
            body: """
                \(HTML.when(isKept) { Notice("Kept.", kind: .done) })\(zoneWords)
                \(LinkRow.list(you))
                <section><h2>What comes to you</h2>\(LinkRow.list(offers))</section>
                <section><h2>Getting in</h2>\(LinkRow.list(waysIn))</section>
                <section><h2>Good to know</h2>\(LinkRow.list(goodToKnow))</section>
                \(SignOutPage.form(csrf))
                """)
    }

    /// That it was assumed; otherwise, found by the script, that the browser lives by another clock. Nobody else sees it.
    private var zoneWords: HTML {
        let choosing: HTML = "<a href=\"\(Path.profile.url)#field-zone\">Choose your time zone</a>"
        if isZoneAssumed {
            return Notice(
                body: "<p>Your browser did not say where you are, so times here are in UTC. \(choosing)</p>"
            ).html
        }
        return """
            <div class="notice info" data-zone-kept="\(zone)" hidden>\(Icon.info)<div><p>This browser goes by \
            <span data-zone-here></span>, and your pages by \(zone). \(choosing)</p></div></div>
            """
    }

    private var you: [LinkRow] {
        let profile = LinkRow(
            title: name.html, url: Path.profile.url,
            detail: "Name, pronouns, colour and pattern, time zone, when it locks", icon: .person)
        let invite = LinkRow(
            title: "Invite someone", url: Path.invite.url, detail: "For two; or go on alone as long as you like",
            icon: .threads)
        return isConnected ? [profile] : [profile, invite]
    }

    private var offers: [LinkRow] {
        [
            LinkRow(
                title: "Offers", url: Path.offers.url,
                detail:
                    "Minutes you usually have, ways that suit you, what you would rather not be offered, rest weeks",
                icon: .leaf),
            LinkRow(
                title: "Quiet hours and mute", url: Path.offers.url + "#quiet", detail: "When pages stay still",
                icon: .clock),
            LinkRow(
                title: "Favourites", url: Path.favourites.url, detail: "What you marked in the library", icon: .yes),
        ]
    }

    private var waysIn: [LinkRow] {
        [
            LinkRow(
                title: "Password", url: Path.password.url, detail: "Change it; nobody is told", icon: .key),
            LinkRow(
                title: "PIN", url: Path.pin.url, detail: hasPin ? "Set" : "Not set: the password opens the lock",
                icon: .lock),
            LinkRow(
                title: "Recovery code", url: Path.recovery.url, detail: recovery?.words ?? "Not decided yet",
                icon: .print),
            LinkRow(
                title: "Second step, by authenticator", url: Path.secondStep.url,
                detail: hasSecondStep ? "On: a code at every sign-in" : "Off", icon: .check),
            LinkRow(
                title: "Sessions", url: Path.sessions.url,
                detail: "Where you are signed in, ending it, and what was changed",
                icon: .device),
        ]
    }

    private var goodToKnow: [LinkRow] {
        [
            LinkRow(title: "Who can read what", url: Path.trust.url, icon: .sealed),
            LinkRow(
                title: "Your data", url: Path.data.url, detail: "What is kept about you, and what you can do with it",
                icon: .copy),
            LinkRow(title: "Library", url: Path.library.url, detail: "All there is to try and to read", icon: .book),
            LinkRow(title: "Help", url: Path.help.url, icon: .help),
        ]
    }
}
