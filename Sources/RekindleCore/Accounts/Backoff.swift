/// How long somebody waits after failed tries: the first few are free, then the wait doubles up to half a minute.
package struct Backoff: Equatable, Sendable {
    /// Tries that cost nothing; forgetting a password is ordinary.
    package var free: Int

    package static let longest: Int64 = 30

    /// For one login name or one browser.
    package static let login = Backoff(free: 5)
    /// For everybody behind one address.
    package static let address = Backoff(free: 20)
    /// For all browsers together that have signed in to one login name before: their passwords, and their codes.
    package static let browsers = Backoff(free: 20)
    /// For recovery codes from one address. Nobody guesses 160 bits, and whoever lost a password types them more than once.
    package static let recovery = Backoff(free: 20)
    /// For making accounts from one address.
    package static let arrivals = Backoff(free: 20)

    /// Seconds still to wait after `fails` failed tries, the last at `last`, both times in seconds.
    package func wait(fails: Int, last: Int64, now: Int64) -> Int64 {
        guard fails >= free else { return 0 }
        let doublings = min(fails - free, 5)
        let delay = min(Int64(1) << doublings, Self.longest)
        return max(0, min(last, now) + delay - now)
    }
}
