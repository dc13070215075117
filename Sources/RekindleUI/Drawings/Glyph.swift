package import RekindleCore
package import RekindleHTML

/// Whose a thing is: round for the one who looks, a diamond for the other, each in the person's hue with its pattern.
package struct Glyph: Component, Hashable, Sendable {
    /// Whose it is.
    package enum Owner: String, CaseIterable, Sendable {
        case mine
        case theirs
    }

    package var owner: Owner
    package var hue: Hue

    /// Describes a glyph.
    package init(_ owner: Owner, hue: Hue) {
        self.owner = owner
        self.hue = hue
    }

    /// The glyph to stand beside a name; it says nothing aloud.
    package var html: HTML { Self.all[self]?.mark ?? drawnBesideAName }

    /// The glyph around the origin, for use inside a bigger drawing.
    var shape: HTML { Self.all[self]?.shape ?? drawn }

    /// Put together once: a picture has four for every sign.
    private static let all: [Glyph: (shape: HTML, mark: HTML)] = {
        let all = Owner.allCases.flatMap { owner in Hue.allCases.map { Glyph(owner, hue: $0) } }
        return Dictionary(uniqueKeysWithValues: all.map { ($0, ($0.drawn, $0.drawnBesideAName)) })
    }()

    private var drawnBesideAName: HTML {
        """
        <svg class="mark" viewBox="-13 -13 26 26" width="22" height="22" aria-hidden="true">\(drawn)</svg>
        """
    }

    private var drawn: HTML {
        """
        <g class="hue-\(raw: hue.rawValue)"><path class="fill" d="\(raw: owner.outline)"/>\
        \(hue.pattern.path.map { "<path class=\"pattern\" d=\"\(raw: $0)\"/>" as HTML })</g>
        """
    }
}

extension Glyph.Owner {
    fileprivate var outline: String {
        switch self {
        case .mine: "M-9.5 0a9.5 9.5 0 1 0 19 0a9.5 9.5 0 1 0-19 0z"
        case .theirs: "M0-12 12 0 0 12-12 0z"
        }
    }
}

extension Hue.Pattern {
    /// Thin lines of paper on the glyph, the same in every language and light.
    fileprivate var path: String? {
        switch self {
        case .plain: nil
        case .dot: "M-1.2 0a1.2 1.2 0 1 0 2.4 0a1.2 1.2 0 1 0-2.4 0"
        case .bar: "M-4.5 0h9"
        case .ring: "M-4 0a4 4 0 1 0 8 0a4 4 0 1 0-8 0"
        case .post: "M0-4.5v9"
        case .cross: "M-3-3 3 3M3-3-3 3"
        case .slash: "M-3 3 3-3"
        case .pair: "M-2.5-3v6M2.5-3v6"
        }
    }
}
