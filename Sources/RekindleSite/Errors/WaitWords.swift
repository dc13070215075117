/// What somebody reads who has to wait after failed tries: that nothing was compared, so that the right password is not
/// called wrong; for how long; and that nothing is lost.
package enum WaitWords {
    /// The same for everything that is tried.
    package static func words(_ seconds: Int64) -> String {
        let time = seconds == 1 ? "1 second" : "\(seconds) seconds"
        return "There were several tries just now, so this one was not checked. Try again in \(time). Nothing is lost."
    }
}
