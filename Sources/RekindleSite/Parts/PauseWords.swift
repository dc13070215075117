package import RekindleHTML

/// The words of the pause, for its own page and for when nothing else can be reached.
package enum PauseWords {
    /// To be said aloud.
    package static let aloud: HTML = """
        “I want to hear you, and just now I can’t. I need a pause. I’ll come back at\u{00A0}…”
        """
    /// When to come back, where no clock is known.
    package static let times: HTML =
        "Name a time 20 minutes to an hour from now; if it is late, tomorrow, within a day."
    /// What holds until then.
    package static let rule: HTML = """
        Whoever asks for the pause comes back and begins again. Until then nobody follows, stands in the way, or keeps
        writing.
        """
    /// Something to do until then.
    package static let breath: HTML = "Ten breaths: in while you count to four, out while you count to six."
    /// How to begin again.
    package static let back: HTML = """
        Softly: “Thank you for waiting. What matters most to you in this?” Still too hot? Name another time.
        """
}
