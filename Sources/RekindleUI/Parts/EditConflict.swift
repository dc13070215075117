package import RekindleHTML

/// What a form says that was sent from a page older than what is kept.
package enum EditConflict {
    /// With both on the page.
    package static let lookAtBoth = "\(changed) Look at both and keep one."
    /// With what is kept now on the page.
    package static let chooseAgain = "\(changed) What is kept now stands here; choose again if you would rather."

    /// What is kept now, above what was sent, and the words in it.
    package static func kept(_ kept: HTML, words: Verbatim = "") -> Notice {
        Notice(body: "<p>Kept meanwhile: \(kept)</p>\(HTML.when(!words.isEmpty) { "<p>\(words)</p>" })")
    }

    private static let changed = "This was changed on another page after you opened this one."
}
