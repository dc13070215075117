import RekindleCore
import RekindleHTML
import RekindleSite
import RekindleUI

/// One person's own view, for nobody else.
struct SoloPicturePage: Sendable {
    var checkIn: CheckIn?
    var name: String
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

/// The answers of one check-in, drawn with one mark.
struct SoloView: Component, Sendable {
    var checkIn: CheckIn
    var name: String
    var hue: Hue

    var html: HTML {
        """
        \(strengths)\
        \(HTML.when(!felt.text.isEmpty) { "<section class=\"felt\"><h2>How you feel it</h2>\n\(felt)</section>\n" })\
        \(good)\(sentence)
        """
    }

    private var good: HTML {
        guard let good = checkIn.good else { return .empty }
        return "<section><h2>One good thing</h2>\n<blockquote><p>\(good)</p></blockquote></section>\n"
    }

    private var felt: HTML {
        """
        \(HTML.each(Sign.allCases) { sign in checkIn.signs[sign].map { self.sign(sign, $0).html } ?? .empty })\
        \(understood)\(closeness)\(matters)
        """
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

    private func sign(_ sign: Sign, _ step: Int) -> SignDrawing {
        SignDrawing(
            title: sign.title, ends: sign.ends,
            places: [.init(.mine, name: name, hue: hue, position: sign.place(step), words: sign.words(step))])
    }

    private var understood: SignDrawing? {
        guard let step = checkIn.understood else { return nil }
        return SignDrawing(
            title: CheckIn.Item.understood.title,
            places: [
                .init(.mine, name: name, hue: hue, position: Double(step) / 10, words: CheckIn.understoodWords(step))
            ])
    }

    private var closeness: HTML {
        guard let step = checkIn.closeness else { return .empty }
        let pair = Circles(step: step)
        return """
            <figure class="figure closeness"><h3>\(CheckIn.Item.closeness.title)</h3>\
            <div class="circles-face" aria-hidden="true">\(pair)</div><figcaption><p>\(pair.words)</p></figcaption>\
            </figure>

            """
    }

    private var matters: HTML {
        guard let matters = checkIn.matters else { return .empty }
        return "<section class=\"figure\"><h3>\(CheckIn.Item.matters.title)</h3><p>\(matters.title)</p></section>\n"
    }

    private var sentence: HTML {
        HTML.when(!checkIn.sentence.isEmpty) { "<blockquote><p>\(checkIn.sentence)</p></blockquote>\n" }
    }
}
