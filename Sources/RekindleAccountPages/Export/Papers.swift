import RekindleCore
import RekindleHTML
package import RekindleRooms
package import RekindleSite
import RekindleUI
import RekindleVault

/// The file that somebody takes along: everything they may read, as a book for people and as data for programs. It is
/// written while it goes out, and holds no more than `KeptAgain` has room for.
package struct Papers: Sendable {
    /// Takes a piece of the file, and is ready for the next one once that has gone out.
    package typealias Send = ([UInt8]) async throws -> Void

    private let me: Context
    private let features: [Feature]
    private let words: KeptWords
    private let places: BookPlaces

    /// Of somebody who has just shown that it is them.
    init(of me: Context, from site: SiteServices) async throws {
        let places = BookPlaces(of: me, former: try await Parting.former(of: me))
        self.init(of: me, site.features, in: places) { site.piece(of: $0, $1) }
    }

    /// The same with places and words that are given.
    package init(of me: Context, _ features: [Feature], in places: BookPlaces, words: @escaping KeptWords) {
        (self.me, self.features, self.places, self.words) = (me, features, places, words)
    }

    /// Writes all of it, and hands on each piece.
    package func write(to send: Send) async throws {
        var zip = OutgoingZip()
        try zip.add("README.txt", PapersReadme(day: day).text)
        let things = try await document(&zip, send)
        var book = Book()
        try await pages(of: things, &book, &zip, send)
        try zip.add("book/index.html", BookPage.index(book.sections, day: day, name: me.ownName, zone: me.zone))
        for date in book.dates { try zip.add(date.file, try date.text(me)) }
        try zip.finish()
        try await zip.send(to: send)
    }

    private var day: String { DayWords(me.zone.day(of: me.now)).words }

    /// Gives what it was made of.
    private func document(_ zip: inout OutgoingZip, _ send: Send) async throws -> KeptAgain {
        var document = try await ExportDocument(of: me, features)
        try zip.begin("rekindle.json")
        while let piece = try await document.next() {
            try zip.write(piece)
            try await zip.sendIfLong(to: send)
        }
        try zip.end()
        return document.things
    }

    /// One page for each kind in each place; the things come in that order.
    private func pages(
        of things: KeptAgain, _ book: inout Book, _ zip: inout OutgoingZip, _ send: Send
    ) async throws {
        var things = things
        while let entry = try await things.next() {
            let place = places[entry.place]
            guard let piece = words(entry.thing, place.me) else { continue }
            if !book.isIn(entry.thing.kind, place) {
                if book.isOpen { try zip.end(with: BookPage.foot) }
                let section = book.begin(entry.thing.kind, place, piece.section)
                try zip.begin(section.file)
                try zip.write(BookPage.head(of: section).bytes)
            }
            try zip.write(BookPage.article(piece, of: entry.thing, place.me).bytes)
            book.count(piece, of: entry.thing)
            try await zip.sendIfLong(to: send)
        }
        if book.isOpen { try zip.end(with: BookPage.foot) }
    }
}
