/// What lies beside the book, for whoever opens the file without knowing it.
struct PapersReadme: Sendable {
    /// When it was made.
    let day: String

    /// Plain text, in lines that any window shows.
    var text: String {
        """
        These papers were made on \(day).

        What is in here
        ---------------
        book/index.html   Everything in words, to read and to print. Open it in any
                          browser; it needs no network.
        rekindle.json     The same for other programs. Each thing says what it is,
                          where it lay and whose it is: yours, your partner's, or
                          from both of you.
        calendar          A date for your calendar, where there was one.

        Nothing protects these files
        ----------------------------
        They have no password. Anyone who has them can read them. Keep them where
        only you will find them: not on a device that someone else uses, not in a
        folder that copies itself to a cloud, not in an e-mail or a chat. Think of
        the downloads folder and of the bin as well.

        What is not in here
        -------------------
        What your partner wrote alone and what waited sealed for you both, and
        whether there was any. What one of you took back or put away. Your password,
        PIN, codes and links to join.

        """
    }
}
