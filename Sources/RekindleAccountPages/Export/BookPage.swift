import Foundation
package import RekindleCore
package import RekindleHTML
package import RekindleRooms
package import RekindleSite
package import RekindleUI

/// The pages of a book. Each opens by itself: its sheet stands in it, and it loads and runs nothing.
package enum BookPage {
    /// The first page: what there is, and where.
    package static func index(_ sections: [BookSection], day: String, name: Verbatim, zone: Zone) -> HTML {
        let lede: HTML = "Made for \(name) on \(day). Days are those of \(zone.timeZone.identifier)."
        return """
            \(top("What is yours", lede: lede))
            <p>Nothing protects these pages: whoever has them can read them.</p>
            \(sections.isEmpty ? "<p>There was nothing to read yet.</p>\n" : HTML.each(grouped(sections), group))\
            \(foot)
            """
    }

    /// The beginning of a page, up to its first thing.
    package static func head(of section: BookSection) -> HTML {
        """
        \(top("\(section.title)", lede: section.place.title, back: true))

        """
    }

    /// A thing: what it is, when it was kept and whose it is, and what it says.
    package static func article(_ piece: KeptPiece, of thing: KeptThing, _ me: Identities) -> HTML {
        """
        <article>
        <h2>\(piece.title)</h2>
        <p class="when">\(me.day(of: thing.at)) \u{b7} \(whose(thing, me))</p>
        \(piece.body)</article>

        """
    }

    /// The end of a page.
    package static let foot: HTML = "</main>\n</body>\n</html>\n"

    private static func whose(_ thing: KeptThing, _ me: Identities) -> HTML {
        if thing.origin != nil { return "\(thing.whose.fileWords)" }
        return switch thing.whose {
        case .mine: "Yours"
        case .partners: "From \(me.partnerName)"
        case .both: "From both of you"
        }
    }

    /// The sections of each place, in their order.
    private static func grouped(_ sections: [BookSection]) -> [[BookSection]] {
        sections.reduce(into: []) { groups, section in
            if groups.last?.last?.place.word == section.place.word {
                groups[groups.count - 1].append(section)
            } else {
                groups.append([section])
            }
        }
    }

    private static func group(_ sections: [BookSection]) -> HTML {
        """
        <section><h2>\(sections.first?.place.title)</h2>
        <ul>
        \(HTML.each(sections) { "<li><a href=\"\($0.name)\">\($0.title)</a> <small>\($0.count)</small></li>\n" })</ul></section>

        """
    }

    private static func top(_ heading: HTML, lede: HTML, back: Bool = false) -> HTML {
        """
        <!doctype html>
        <html lang="en">
        <head>
        <meta charset="utf-8">
        <title>Papers</title>
        <meta name="viewport" content="width=device-width, initial-scale=1">
        <meta name="color-scheme" content="light dark">
        <meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'unsafe-inline'">
        <style>
        \(raw: BookSheet.text)
        </style>
        </head>
        <body>
        <main>
        \(HTML.when(back) { "<p class=\"back\"><a href=\"index.html\">All pages</a></p>\n" })\
        <h1>\(heading)</h1>
        <p class="lede">\(lede)</p>
        """
    }
}
