import RekindleCore
import RekindleHTML
import RekindleSite
import RekindleUI
import RekindleVault

/// What was changed about the ways in, for its owner alone, on Today until it is put away.
struct AccountNewsCard {
    var news: NewsOnToday
    var zone: Zone
    /// Which of them it shows, as the form says it.
    var seen: String
    var csrf: String

    var html: HTML {
        Card(
            title: news.recovered.isEmpty
                ? "Changes to how you get in" : "Your account was opened with the recovery code",
            body: """
                \(news.recovered.first.map(reopened))\
                \(HTML.when(!news.lines.isEmpty) { NewsList(words: news.lines.map { $0.words(in: zone) }).html })\
                \(HTML.when(news.more > 0) { more })
                <p>If that was not you, <a href="\(Path.sessions.url)">end your other sessions</a> and change the password
                now. All changes of the last \(Vault.newsDays) days stand in the list of sessions.</p>
                \(PostForm(
                    action: Path.news.url, csrf: csrf, hidden: [("news", seen)], submit: "It was me", weight: .quiet
                ).html)
                """, action: ("Change the password", Path.password.url)
        ).html
    }

    private var more: HTML {
        """
        <p>And \(news.more == 1 ? "one more" : "\(news.more) more").
        <a href="\(Path.sessions.url)">See all changes</a></p>

        """
    }

    private func reopened(_ entry: AccountNews.Entry) -> HTML {
        """
        <p>On \(entry.day(in: zone)). All other sessions were ended then, and a new code was made. The old code no longer
        works.</p>

        """
    }
}

/// Changes with their days, one a line.
struct NewsList {
    var words: [String]

    var html: HTML {
        """
        <ul>
        \(HTML.each(words) { "<li>\($0)</li>\n" })</ul>
        """
    }
}

extension AccountNews.Entry {
    func day(in zone: Zone) -> String { DayWords(zone.day(of: moment)).words }

    /// The day and what was changed.
    func words(in zone: Zone) -> String { "On \(day(in: zone)), \(change)" }

    var change: String {
        switch what {
        case .recovered: "your account was opened with the recovery code. All other sessions ended."
        case .password: "your password was changed. All other sessions ended."
        case .pin: "a PIN was set."
        case .pinGone: "the PIN was removed."
        case .code: "a recovery code was made. An older one no longer works."
        case .codeGone: "the recovery code was taken away."
        case .secondStep: "the second step was turned on."
        case .secondStepGone: "the second step was turned off."
        case .lock: "the time until your session locks was made longer."
        case .pinTries:
            "five wrong PINs were typed on a locked device, which was then signed out. It says that it is: "
                + "\(device ?? "unknown")."
        case .lockTries:
            "many wrong passwords were typed on a device that was signed in, and it was then signed out. It says that it is: "
                + "\(device ?? "unknown")."
        case .saidYes: "a yes was said with your account to somebody’s invitation."
        case .connected: "your account was connected with the one of your partner."
        case .parted: "you and your partner were disconnected with your account."
        case .signedIn:
            "your password was used to sign in with a new browser. It says that it is: \(device ?? "unknown")."
        case .copied:
            "your browser turned out to be the second one to sign in with what it keeps for that. The first one says that it "
                + "is: \(device ?? "unknown")."
        case .halfSignedIn:
            "your password was typed in a new browser, which then had to give a code. It says that it is: "
                + "\(device ?? "unknown")."
        }
    }
}
