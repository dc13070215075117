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
        package var name: String
        package var hue: Hue
        /// From 0, the line's beginning, to 1, its end.
        package var position: Double
        package var words: String

        /// Describes a place.
        package init(_ owner: Glyph.Owner, name: String, hue: Hue, position: Double, words: String) {
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
        <svg class="figure-line" viewBox="0 0 400 56" aria-hidden="true" focusable="false">
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
        <svg class="under" viewBox="0 0 400 20" preserveAspectRatio="none" fill="none" aria-hidden="true" \
        focusable="false"><path d="\(raw: strokes)"/></svg>

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

    /// A thread that is uneasy where things are hard and runs smooth where they are well.
    package var path: String {
        switch self {
        case .hardToGood:
            """
            M4 28C8 26 11 24.1 15 22.9C19 21.6 23 20.9 26 20.9C30 20.9 34 21.6 38 22.7C41 23.9 45 25.4 49 27\
            C53 28.6 56 30.2 60 31.3C64 32.5 67 33.2 71 33.4C75 33.6 79 33.3 82 32.5C86 31.8 90 30.6 94 29.5\
            C97 28.3 101 27.1 105 26.1C109 25.2 112 24.5 116 24.2C120 23.9 123 24 127 24.5\
            C131 24.9 135 25.6 138 26.4C142 27.3 146 28.2 150 28.9C153 29.6 157 30.2 161 30.4\
            C165 30.7 168 30.7 172 30.5C176 30.3 179 29.8 183 29.3C187 28.8 191 28.2 194 27.7\
            C198 27.3 202 26.9 206 26.6C209 26.4 213 26.4 217 26.5C221 26.6 224 26.8 228 27.1\
            C232 27.4 235 27.7 239 28C243 28.2 247 28.5 250 28.6C254 28.7 258 28.7 262 28.7\
            C265 28.7 269 28.6 273 28.4C277 28.3 280 28.2 284 28.1C288 28 291 27.9 295 27.9\
            C299 27.8 303 27.8 306 27.9C310 27.9 314 27.9 318 27.9C321 28 325 28 329 28C333 28 336 28 340 28.0H396
            """
        case .littleToMuch:
            """
            M4 31.8C8 29.9 12 27.8 16 26.1C19 24.4 23 23.2 27 22.6C31 22 35 22 39 22.6C42 23.2 46 24.3 50 25.4\
            C54 26.6 58 27.8 62 28.8C65 29.8 69 30.5 73 30.9C77 31.2 81 31.2 85 30.9C89 30.6 92 30 96 29.4\
            C100 28.8 104 28.2 108 27.7C112 27.3 115 27 119 26.8C123 26.7 127 26.8 131 26.9\
            C135 27 139 27.3 142 27.5C146 27.7 150 27.9 154 28C158 28.2 162 28.2 165 28.2\
            C169 28.2 173 28.2 177 28.1C181 28.1 185 28 188 28C192 28 196 28 200 28C204 28 208 28 212 28\
            C215 28 219 27.9 223 27.9C227 27.8 231 27.8 235 27.8C238 27.8 242 27.8 246 28\
            C250 28.1 254 28.3 258 28.5C261 28.7 265 29 269 29.1C273 29.2 277 29.3 281 29.2\
            C285 29 288 28.7 292 28.3C296 27.8 300 27.2 304 26.6C308 26 311 25.4 315 25.1\
            C319 24.8 323 24.8 327 25.1C331 25.5 335 26.2 338 27.2C342 28.2 346 29.4 350 30.6\
            C354 31.7 358 32.8 361 33.4C365 34 369 34 373 33.4C377 32.8 381 31.6 384 29.9C388 28.2 392 26.1 396 24.2
            """
        }
    }
}
