import RekindleHouse
import RekindleSite

/// A form of the site, and what is sent with it.
package struct FormSpec: Sendable {
    /// Where it is sent.
    package let url: String
    /// Something typed into each of its fields; of these, what is secret never comes back.
    package let fields: [(String, String)]
    /// What is taken.
    package let taken: [FormExample]
    /// What is refused: with a reason, and nothing is written.
    package let refused: [FormExample]
    /// Why nothing that is sent is refused so; nil where something is.
    package let neverRefused: String?
    /// How it meets another page of the same person; nil where it carries nothing of what was seen.
    package let stale: StaleExample?
    /// What each hidden field says that is not for that: of every other one it is asked how it meets another page.
    package let hidden: [String: String]
    /// Why no use case is behind it; nil where one is.
    package let moveless: String?

    /// A form that can be filled in wrongly.
    init(
        _ url: String, _ fields: [(String, String)] = [], taken: [FormExample], refused: [FormExample],
        stale: StaleExample? = nil, hidden: [String: String] = [:], moveless: String? = nil
    ) {
        (self.url, self.fields, self.taken, self.refused) = (url, fields, taken, refused)
        (neverRefused, self.stale, self.hidden, self.moveless) = (nil, stale, hidden, moveless)
    }

    /// A form that cannot.
    init(
        _ url: String, _ fields: [(String, String)] = [], taken: [FormExample], neverRefused reason: String,
        hidden: [String: String] = [:]
    ) {
        (self.url, self.fields, self.taken, refused) = (url, fields, taken, [])
        (neverRefused, stale, self.hidden, moveless) = (reason, nil, hidden, nil)
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

    /// What a hidden field says: the thing that the page showed, so that another one stays as it is.
    static let whichOne = "which one the page showed; another one stays as it is"
    /// The same where it tells buttons of one address apart.
    static let whatItDoes = "what the button does"
    /// Why a form is never refused.
    static let button = "a button, with nothing to fill in"
    /// Why nothing that is wrong stands beside a field.
    static let anyWouldDo = "one answer is enough, and any of them would do"
    /// The same where no page could have sent it.
    static let fromNoPage = "no page has such a tick"
    /// The same where something happened meanwhile.
    static let tooLate = "something happened meanwhile, and no field is wrong"
    /// The same where what is wrong counts.
    static let counted = "a wrong one is counted, which writes"
}
