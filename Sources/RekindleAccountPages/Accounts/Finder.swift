import RekindleUI
import RekindleVault

extension RecoveryChoice {
    /// What somebody has decided, with the day.
    var words: String {
        let day = DayWords(day).words
        return hasCode ? "A code on paper, made on \(day)" : "None, as you chose on \(day)"
    }
}

/// Who could come across a paper with the code on it. Asked to give a fitting word, and never kept.
enum Finder: String, CaseIterable, Sendable {
    case me, trusted, unwanted

    var title: String {
        switch self {
        case .me: "Only me"
        case .trusted: "Somebody I trust with all I write here"
        case .unwanted: "Somebody I would not want to"
        }
    }

    /// What follows from it, before anything is made.
    var advice: String {
        switch self {
        case .me:
            """
            Then a code is a good safety net. Should the password ever slip your mind, the paper opens your account. \
            Having none is fine too: then the password is the one way in.
            """
        case .trusted:
            """
            Then the paper is a spare key in their hands: with it and your login name they could read everything of \
            yours, without you noticing at once. Fine for you? A code helps. Not quite? None is just as good.
            """
        case .unwanted:
            """
            Then none is a good choice: what does not exist cannot be found. The password in your head stays the one \
            way in. If a code would still help, its paper belongs far from home, with a friend or at work.
            """
        }
    }
}
