import RekindleRooms
import RekindleSite

/// What of a book has been written, for its first page.
struct Book: Sendable {
    /// The pages, in their order.
    private(set) var sections: [BookSection] = []
    /// The dates that things on them have.
    private(set) var dates: [BookDate] = []

    /// Whether a page was begun.
    var isOpen: Bool { !sections.isEmpty }

    /// Whether the page that was begun last is of this kind, in this place.
    func isIn(_ kind: String, _ place: BookPlace) -> Bool {
        sections.last.map { $0.kind == kind && $0.place.word == place.word } ?? false
    }

    /// Begins a page.
    mutating func begin(_ kind: String, _ place: BookPlace, _ title: String) -> BookSection {
        var section = BookSection(kind: kind, place: place, title: title)
        // What came from files may come back to a kind, in a file by itself.
        while sections.contains(where: { $0.name == section.name }) { section.turn += 1 }
        sections.append(section)
        return section
    }

    /// Counts a thing on the page that was begun last.
    mutating func count(_ piece: KeptPiece, of thing: KeptThing) {
        guard let place = sections.last?.place else { return }
        sections[sections.count - 1].count += 1
        // In a calendar nothing would say any more that it came from a file, which anybody may have written.
        guard thing.origin == nil else { return }
        if let date = piece.calendar { dates.append(BookDate(date: date, thing: thing.name, place: place)) }
    }
}

/// A page of a book: the things of one kind in one place.
package struct BookSection: Sendable {
    let kind: String
    let place: BookPlace
    /// What things of the kind are called together.
    let title: String
    /// How many things are on it.
    package var count = 0
    /// Of several pages of one kind in one place, which it is.
    var turn = 1

    /// A page on which nothing is yet.
    package init(kind: String, place: BookPlace, title: String) {
        (self.kind, self.place, self.title) = (kind, place, title)
    }

    /// Where it lies in the file. Kinds are words of ours; nothing else gets into a name.
    var file: String { "book/\(name)" }
    /// The same as the first page links it.
    package var name: String {
        let word = String(kind.unicodeScalars.map { Self.letters.contains($0) ? Character($0) : "-" })
        return "\(place.word)-\(word)" + (turn > 1 ? "-\(turn)" : "") + ".html"
    }

    private static let letters = Set("abcdefghijklmnopqrstuvwxyz0123456789".unicodeScalars)
}

/// A date of a kept thing, as it lies in the file.
struct BookDate: Sendable {
    let date: KeptDate
    /// The name of the thing.
    let thing: String
    let place: BookPlace

    /// Where it lies.
    var file: String { "calendar/\(place.word)-\(date.name)" }

    /// Its text; the entry has the name that it has in a calendar already.
    func text(_ me: Context) throws -> String { try date.text(me.calendarName(of: thing), me.now) }
}
