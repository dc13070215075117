import RekindleCore
import RekindleStore
import RekindleVault

extension Context {
    /// The name of an entry in a calendar of their own, for what is kept under this name. It stays the same when the date
    /// moves, and means nothing outside. Each of the two has another: calendars in other hands could be matched by it.
    package func calendarName(of thing: String) -> String {
        let signature = vault.serverKey.signature(of: "calendar/\(thing)/\(visitor.person.hex)")
        return Base64URL.encode(Array(signature.prefix(16)))
    }
}
