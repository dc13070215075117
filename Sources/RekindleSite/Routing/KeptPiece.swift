package import Foundation
package import RekindleHTML
package import RekindleRooms

/// The words of a room for a thing that it keeps; nil for what is another room's, and where nothing of it is left to read.
package typealias KeptWords = @Sendable (KeptThing, Identities) -> KeptPiece?

/// A kept thing as people read it, in a book of their own or on a page.
package struct KeptPiece: Sendable {
    /// What things of its kind are called together.
    package let section: String
    /// What it is.
    package let title: HTML
    /// What it says. It has no heading, no link and no class of a room's own, so that it can stand anywhere.
    package let body: HTML
    /// The date in it, for a calendar.
    package let calendar: KeptDate?

    /// Describes a thing; what a person typed stands in its words as `Verbatim`.
    package init(section: String, title: HTML, body: HTML, calendar: KeptDate? = nil) {
        (self.section, self.title, self.body, self.calendar) = (section, title, body, calendar)
    }

    /// The same where nobody typed the title.
    @_disfavoredOverload
    package init(section: String, title: String, body: HTML, calendar: KeptDate? = nil) {
        self.init(section: section, title: "\(title)" as HTML, body: body, calendar: calendar)
    }

    /// The same of a kind of which each is called alike.
    package init(_ section: String, body: HTML) {
        self.init(section: section, title: "\(section)" as HTML, body: body)
    }
}

/// A date of what is kept, as a file for a calendar of one's own.
package struct KeptDate: Sendable {
    /// What the file is called.
    package let name: String
    /// Its text, with the name of its entry, which means nothing outside, and the moment at which it is made.
    package let text: @Sendable (_ entry: String, _ stamp: Date) throws -> String

    /// Describes a file.
    package init(name: String, text: @escaping @Sendable (_ entry: String, _ stamp: Date) throws -> String) {
        (self.name, self.text) = (name, text)
    }
}
