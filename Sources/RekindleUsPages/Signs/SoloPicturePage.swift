import RekindleCore
import RekindleHTML
import RekindleSite
import RekindleUI

/// One person's own view, for nobody else.
struct SoloPicturePage: Sendable {
    var checkIn: CheckIn?
    var name: Verbatim
    var hue: Hue

    var page: Page {
        Page(
            heading: "How you see it", lede: checkIn == nil ? nil : "Compared with a good time for you two.", tab: .us,
            back: ("Story", Path.us.url), body: "\(PrivacyTag(label: CheckIn.label))\(body)",
            drawing: checkIn == nil ? .open : nil)
    }

    private var body: HTML {
        guard let checkIn else {
            return Card(
                body: "<p>Your answers will be here as a drawing, once you have checked in. It takes two minutes.</p>",
                action: ("Check in", Path.checkIn.url)
            ).html
        }
        return """
            \(SoloView(checkIn: checkIn, name: name, hue: hue))
            <p>\(ActionLink(title: "Answer again", url: Path.checkIn.url, quiet: true))</p>
            """
    }
}

/// The answers of one check-in, drawn with one glyph.
struct SoloView: Component, Sendable {
    var checkIn: CheckIn
    var name: Verbatim
    var hue: Hue

    var html: HTML {
        let felt = felt
        return """
            \(strengths)\
            \(HTML.when(!felt.isEmpty) { "<section class=\"felt\"><h2>How you feel it</h2>\n\(felt)</section>\n" })\
            \(checkIn.good.map(good))\
            \(HTML.when(!checkIn.sentence.isEmpty) { "<blockquote><p>\(Verbatim(checkIn.sentence))</p></blockquote>\n" })
            """
    }

    private func good(_ words: String) -> HTML {
        "<section><h2>One good thing</h2>\n<blockquote><p>\(Verbatim(words))</p></blockquote></section>\n"
    }

    private var strengths: HTML {
        HTML.when(!checkIn.strengths.isEmpty) {
            """
            <section class="strengths"><h2>What is good</h2>
            <ul class="good">
            \(HTML.each(checkIn.strengths) {
                "<li><span class=\"marks\">\(Glyph(.mine, hue: hue))</span><span>\($0.words)</span></li>\n"
            })</ul></section>

            """
        }
    }

    private var felt: HTML {
        let understood = checkIn.understood.map {
            drawing(CheckIn.Item.understood.title, at: Double($0) / 10, CheckIn.understoodWords($0))
        }
        return """
            \(HTML.each(Sign.allCases, sign))\(understood)\
            \(checkIn.closeness.map { closeness(Circles(step: $0)) })\(checkIn.matters.map(matters))
            """
    }

    private func sign(_ sign: Sign) -> HTML {
        guard let step = checkIn.signs[sign] else { return .empty }
        return drawing(sign.title, ends: sign.ends, at: sign.place(step), sign.words(step)).html
    }

    private func drawing(
        _ title: String, ends: SignDrawing.Ends = .hardToGood, at position: Double, _ words: String
    ) -> SignDrawing {
        let place = SignDrawing.Place(.mine, name: name, hue: hue, position: position, words: words)
        return SignDrawing(title: title, ends: ends, places: [place])
    }

    private func closeness(_ pair: Circles) -> HTML {
        """
        <figure class="figure closeness"><h3>\(CheckIn.Item.closeness.title)</h3>\
        <div class="circles-face" aria-hidden="true">\(pair)</div><figcaption><p>\(pair.words)</p></figcaption>\
        </figure>

        """
    }

    private func matters(_ sign: Sign) -> HTML {
        "<section class=\"figure\"><h3>\(CheckIn.Item.matters.title)</h3><p>\(sign.title)</p></section>\n"
    }
}
