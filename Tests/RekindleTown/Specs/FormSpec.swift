import RekindleHouse
import RekindleSite

/// A form of the site, and what is sent with it.
package struct FormSpec: Sendable {
    /// Where it is sent.
    package let url: String
    /// Something typed into each of its fields; of these, what is secret never comes back.
    package let fields: [(String, String)]

    init(_ url: String, _ fields: [(String, String)] = []) {
        (self.url, self.fields) = (url, fields)
    }

    /// The address as the router knows it; nil where the house has none.
    package var pattern: String? {
        Path(String(url.prefix { $0 != "?" }), among: House.routes.map(\.path))?.pattern
    }

    /// What somebody types, in letters that a page has to escape.
    package static let typed = "Tea & <b>\"rain\"</b> at five"
    /// What somebody types where it is secret.
    package static let secret = "never-sent-back-1"
    /// The fields that are secret.
    package static let secrets: Set<String> = ["password", "old", "new", "code", "pin"]
}
