package import RekindleCore
package import RekindleHTML

/// One sign in the picture: a soft line with a glyph for each who brought it, and the same in words beside it.
package struct SignDrawing: Component, Sendable {
    /// What the line runs between.
    package enum Ends: Sendable {
        /// From hard to good.
        case hardToGood
        /// From too little over right to too much.
        case littleToMuch
    }

    /// Where one person stands on the line.
    package struct Place: Sendable {
        package var owner: Glyph.Owner
        package var name: Verbatim
        package var hue: Hue
        /// From 0, the line's beginning, to 1, its end.
        package var position: Double
        package var words: String

        /// Describes a place.
        package init(_ owner: Glyph.Owner, name: Verbatim, hue: Hue, position: Double, words: String) {
            self.owner = owner
            self.name = name
            self.hue = hue
            self.position = position
            self.words = words
        }
    }

    package var title: String
    package var ends: Ends
    package var places: [Place]
    /// What the two places say together, such as that both feel alike.
    package var remark: String?

    /// Describes a sign.
    package init(title: String, ends: Ends = .hardToGood, places: [Place], remark: String? = nil) {
        self.title = title
        self.ends = ends
        self.places = places
        self.remark = remark
    }

    /// The drawing and the words.
    package var html: HTML {
        """
        <figure class="figure">
        <h3>\(title)</h3>
        \(remark.map { "<p class=\"remark\">\($0)</p>\n" as HTML })\
        \(line)
        <p class="ends" aria-hidden="true">\(HTML.each(ends.words) { "<span>\($0)</span>" })</p>
        <figcaption>
        \(HTML.each(places, sentence))\
        </figcaption>
        </figure>
        """
    }

    private var line: HTML {
        """
        <svg class="figure-line" viewBox="0 0 400 56" aria-hidden="true">
        <path class="line" d="\(raw: ends.path)"/>
        \(HTML.each(places, glyph))\
        </svg>
        """
    }

    /// Glyphs that would cover each other move a little up and down.
    private func glyph(_ place: Place) -> HTML {
        let x = Self.across(place.position)
        let crowded = places.contains { $0.owner != place.owner && abs(Self.across($0.position) - x) < 24 }
        let y = crowded ? (place.owner == .mine ? 18 : 38) : 28
        return "<g transform=\"translate(\(x) \(y))\">\(Glyph(place.owner, hue: place.hue).shape)</g>\n"
    }

    private func sentence(_ place: Place) -> HTML {
        """
        <p>\(Glyph(place.owner, hue: place.hue))<span><strong>\(place.name)</strong> \(place.words)</span></p>

        """
    }

    private static func across(_ position: Double) -> Int {
        16 + Int((min(max(position, 0), 1) * 368).rounded())
    }
}

extension SignDrawing.Ends {
    /// The same thread under the steps of a question, in a few strokes and as wide as they are.
    var underChoices: HTML {
        """
        <svg class="under" viewBox="0 0 400 20" preserveAspectRatio="none" fill="none" aria-hidden="true">\
        <path d="\(raw: strokes)"/></svg>

        """
    }

    private var strokes: String {
        switch self {
        case .hardToGood: "M0 10C9 1 13 1 22 10S38 18 47 10 64 4 74 10 94 14 105 10 130 7 145 10 175 11.5 200 10H400"
        case .littleToMuch:
            "M0 10C9 2 13 2 22 10S38 17 47 10 64 6 76 10 110 11.5 150 10H250C280 8.5 305 6 324 10S344 17 353 10 369 2 378 10 391 18 400 10"
        }
    }

    package var words: [String] {
        switch self {
        case .hardToGood: ["hard", "good"]
        case .littleToMuch: ["too little", "right", "too much"]
        }
    }

    /// A thread that is uneasy where things are hard and runs smooth where they are well, from crest to crest: a picture
    /// draws it for every sign.
    package var path: String {
        switch self {
        case .hardToGood:
            """
            M4 28C12 24 17 20.9 26 20.9S56 33.4 73 33.4 104 24.1 121 24.1 150 30.6 167 30.6 197 26.4 214 26.4 243 28.7\
             260 28.7 290 28 308 28H396
            """
        case .littleToMuch:
            """
            M4 31.8C14 26.8 23 22.1 36 22.1S63 31.2 79 31.2 108 26.7 125 26.7 147 28.2 163 28.2 180 28 190 28H212C222 28\
             226 27.8 236 27.8S259 29.3 273 29.3 302 24.8 319 24.8 350 34 366 34 388 28.6 396 24.2
            """
        }
    }
}
