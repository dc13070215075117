package import RekindleHTML

/// What both said, as two halves of one sheet, sewn together along the seam.
package struct SideBySide: Component, Sendable {
    /// One person's half.
    package struct Column: Sendable {
        package var owner: Glyph.Owner
        package var name: Verbatim
        package var words: HTML

        /// Describes a half.
        package init(_ owner: Glyph.Owner, name: Verbatim, words: HTML) {
            self.owner = owner
            self.name = name
            self.words = words
        }
    }

    package var halves: [Column]
    /// Whether the halves come together before one's eyes.
    package var arrives: Bool

    /// Describes a sheet.
    package init(_ halves: [Column], arrives: Bool = false) {
        self.halves = halves
        self.arrives = arrives
    }

    /// What the two said, for whoever looks; a half is left out where nothing was said, and the sheet where both are.
    package init?(theirs: HTML?, of partner: Verbatim, mine: HTML?, of name: Verbatim, arrives: Bool = false) {
        let halves = [
            theirs.map { Column(.theirs, name: partner, words: $0) }, mine.map { Column(.mine, name: name, words: $0) },
        ].compactMap(\.self)
        if halves.isEmpty { return nil }
        self.init(halves, arrives: arrives)
    }

    /// The sheet; with one half alone there is nothing to sew.
    package var html: HTML {
        """
        <div class="halves\(raw: halves.count > 1 ? " sewn" : "")\(raw: arrives ? " reveal" : "")">
        \(HTML.each(halves, half))\
        </div>
        """
    }

    private func half(_ half: Column) -> HTML {
        """
        <figure class="half \(raw: half.owner.rawValue)"><blockquote><p>\(half.words)</p></blockquote>\
        <figcaption>\(Strand(half.owner))<span>\(half.name)</span></figcaption></figure>

        """
    }
}

/// A short piece of somebody's thread, in their hue and with its twist, to stand before a name.
struct Strand: Component {
    let owner: Glyph.Owner

    init(_ owner: Glyph.Owner) {
        self.owner = owner
    }

    var html: HTML {
        """
        <svg class="strand" viewBox="0 0 48 14" width="48" height="14" fill="none" aria-hidden="true">\
        <path class="thread \(raw: owner.rawValue)" d="\(raw: Self.path)"/>\
        <path class="twist \(raw: owner.rawValue)" d="\(raw: Self.path)"/></svg>
        """
    }

    private static let path = "M4 7c7-5 13-5 20 0s13 5 20 0"
}
