package import Hummingbird
import RekindleVault

extension Request {
    /// Whether this browser was there when the lock of its session was opened the last time: it brought a time of last use,
    /// however old, that was signed since then. A copy from before brings none, and neither does whoever has the token alone.
    package var isOfThisOpening: Bool {
        token.map(cookies.prove) ?? false
    }

    /// What is left of the time of last use where somebody leaves in a hurry: that this browser was there, so that it is a lock
    /// whatever other cookies say. Nothing where it was not there.
    package var timeOnLeaving: Cookie {
        guard let token else { return site.cookies.clearing(.seen) }
        let lastUse = LastUse(token: token)
        let last = cookies.all(.seen).compactMap { lastUse.seconds($0) }.max { abs($0) < abs($1) }
        guard let last else { return site.cookies.clearing(.seen) }
        return site.cookies.setting(.seen, lastUse.left(after: last), days: 60)
    }
}
