import RekindleCore
import RekindleHTML
import RekindleUI

/// The signs that both brought, and how understood, how close, what matters most.
struct SignsView: Component, Sendable {
    var view: PictureView

    var html: HTML {
        let parts: HTML = "\(HTML.each(Sign.allCases, sign))\(understood)\(closeness)\(matters)"
        return HTML.when(!parts.isEmpty) {
            "<section class=\"felt\"><h2>How each of you feels it</h2>\n\(parts)</section>\n"
        }
    }

    private func sign(_ sign: Sign) -> HTML {
        guard let pair = view.picture.signs[sign] else { return .empty }
        return SignDrawing(
            title: sign.title, ends: sign.ends, places: places(pair, at: sign.place, saying: sign.words),
            remark: sign.words(Gap(sign, pair))
        ).html
    }

    private var understood: SignDrawing? {
        guard let pair = view.picture.understood else { return nil }
        return SignDrawing(
            title: CheckIn.Item.understood.title,
            places: places(pair, at: { Double($0) / 10 }, saying: CheckIn.understoodWords),
            remark: Sign.sharing.words(Gap(oneSided: pair)))
    }

    private func places(
        _ pair: Picture.Pair<Int>, at position: (Int) -> Double, saying words: (Int) -> String
    ) -> [SignDrawing.Place] {
        let answers: [(Glyph.Owner, Int)] = [(.theirs, view.theirs(pair)), (.mine, view.mine(pair))]
        return answers.map { owner, step in
            SignDrawing.Place(
                owner, name: view.me.name(of: owner), hue: view.me.hue(of: owner), position: position(step),
                words: words(step))
        }
    }

    private var closeness: HTML {
        guard let pair = view.picture.closeness else { return .empty }
        return """
            <figure class="figure closeness"><h3>\(CheckIn.Item.closeness.title)</h3>
            <div class="two">\(circles(view.theirs(pair), .theirs))\(circles(view.mine(pair), .mine))</div></figure>
            """
    }

    private func circles(_ step: Int, _ owner: Glyph.Owner) -> HTML {
        let pair = Circles(step: step)
        return """
            <div><div class="circles-face" aria-hidden="true">\(pair)</div>
            \(owned(owner, pair.words))</div>
            """
    }

    private var matters: HTML {
        guard let pair = view.picture.matters else { return .empty }
        let (theirs, mine) = (view.theirs(pair), view.mine(pair))
        return """
            <section class="figure"><h3>\(CheckIn.Item.matters.title)</h3>
            \(HTML.when(theirs == mine) { "<p class=\"remark\">For both of you: \(mine.title).</p>" })\
            \(HTML.when(theirs != mine) {
                "<div class=\"two\">\(owned(.theirs, theirs.title))\(owned(.mine, mine.title))</div>"
            })</section>
            """
    }

    /// What one of the two said, with their glyph and name before it.
    private func owned(_ owner: Glyph.Owner, _ words: String) -> HTML {
        """
        <p class="owned">\(Glyph(owner, hue: view.me.hue(of: owner)))\
        <span><strong>\(view.me.name(of: owner))</strong> \(words)</span></p>
        """
    }
}

extension Sign {
    /// What the sign's line runs between.
    var ends: SignDrawing.Ends { isTwoSided ? .littleToMuch : .hardToGood }

    /// Where a step lies on the line, 0 to 1.
    func place(_ step: Int) -> Double {
        Double(step - range.lowerBound) / Double(range.upperBound - range.lowerBound)
    }
}
