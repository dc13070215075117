import RekindleCore
import RekindleHTML
package import RekindleLibrary
package import RekindleSite
package import RekindleUI

/// A tab: what the rooms contribute, with the shelves and words that it has of its own.
package struct TabPage: Sendable {
    private let frame: TabFrame
    private let pieces: [TabPiece]
    private let shelves: [(strategy: Strategy, practices: [Practice])]
    private let isConnected: Bool

    /// Shows what the rooms contribute, in their order.
    package init(_ frame: TabFrame, pieces: [TabPiece], of library: Library, isConnected: Bool) {
        (self.frame, self.pieces, self.isConnected) = (frame, pieces, isConnected)
        shelves = frame.shelves.map { ($0, library.offered(in: $0)) }.filter { !$0.1.isEmpty }
    }

    /// The page.
    package var page: Page {
        let parts = cards + [shelf, weekly].compactMap(\.self) + last + [end].compactMap(\.self)
        return Page(
            heading: frame.heading, lede: frame.lede, tab: frame.tab,
            body: parts.dropFirst().reduce(parts.first ?? .empty) { "\($0)\n\($1)" }, drawing: frame.drawing)
    }

    /// At most one of them is not quiet, the first that asks for something: a page has one thing to do before others.
    private var cards: [HTML] {
        let cards = pieces.compactMap { if case .card(let card) = $0 { card } else { nil } }
        let first = cards.firstIndex { !$0.quiet }
        return cards.enumerated().map { place, card in
            var card = card
            card.quiet = place != first
            return card.html
        }
    }

    /// What each strategy offers, under its name; nothing where there is nothing.
    private var shelf: HTML? {
        shelves.isEmpty
            ? nil
            : HTML.each(shelves) { shelf in
                """
                <section id="\(shelf.strategy.rawValue)"><h2>\(shelf.strategy.title)</h2>
                <p>\(shelf.strategy.welcome)</p>
                \(PracticeList(practices: shelf.practices, isConnected: isConnected).html)</section>

                """
            }
    }

    /// What the two, or one of them, can do here from week to week.
    private var weekly: HTML? {
        let rows = pieces.compactMap { if case .weekly(let row) = $0 { row } else { nil } }
        return rows.isEmpty
            ? nil
            : """
            <section><h2>From week to week</h2>
            \(LinkRow.list(rows))</section>

            """
    }

    private var last: [HTML] {
        pieces.compactMap { if case .last(let card) = $0 { card.html } else { nil } }
    }

    /// What to know, and the way to everything else.
    private var end: HTML? {
        frame.ending.map { words in
            """
            <section><h2>Something else?</h2>
            <p>\(words)</p>
            \(LinkRow.list([
                LinkRow(
                    title: "The library", url: Path.library.url, detail: "Everything there is to do and to read here",
                    icon: .book)
            ]))</section>
            """
        }
    }
}
