/// What a form says that was sent from a page older than what is kept.
enum Overtaken {
    /// With both on the page.
    static let lookAtBoth = "\(changed) Look at both and keep one."
    /// With what is kept now on the page.
    static let chooseAgain = "\(changed) What is kept now stands here; choose again if you would rather."

    private static let changed = "This was changed on another page meanwhile."
}
