import RekindleCore
import RekindleHTML
import RekindleSite
import RekindleUI

/// Feeling understood, closeness, what matters most.
struct OtherViews: Component, Sendable {
    var view: PictureView
    var me: Identities

    var html: HTML { "\(understood)\(closeness)\(matters)" }

    private var understood: SignDrawing? {
        guard let pair = view.picture.understood else { return nil }
        return SignDrawing(
            title: CheckIn.Item.understood.title,
            places: [
                .init(
                    .theirs, name: me.partnerName, hue: me.partnerHue, position: Double(view.theirs(pair)) / 10,
                    words: CheckIn.understoodWords(view.theirs(pair))),
                .init(
                    .mine, name: me.name, hue: me.hue, position: Double(view.mine(pair)) / 10,
                    words: CheckIn.understoodWords(view.mine(pair))),
            ], remark: Sign.sharing.words(Gap(oneSided: pair)))
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
            \(OwnedWords(owner, me: me, words: pair.words))</div>
            """
    }

    private var matters: HTML {
        guard let pair = view.picture.matters else { return .empty }
        let (theirs, mine) = (view.theirs(pair), view.mine(pair))
        return """
            <section class="figure"><h3>\(CheckIn.Item.matters.title)</h3>
            \(HTML.when(theirs == mine) { "<p class=\"remark\">For both of you: \(mine.title).</p>" })\
            \(HTML.when(theirs != mine) {
                """
                <div class="two">\(OwnedWords(.theirs, me: me, words: theirs.title))\
                \(OwnedWords(.mine, me: me, words: mine.title))</div>
                """
            })</section>
            """
    }
}

/// What one of the two said, with their mark and name before it.
struct OwnedWords: Component, Sendable {
    var owner: Glyph.Owner
    var me: Identities
    var words: String

    init(_ owner: Glyph.Owner, me: Identities, words: String) {
        self.owner = owner
        self.me = me
        self.words = words
    }

    var html: HTML {
        let isMine = owner == .mine
        return """
            <p class="owned">\(Glyph(owner, hue: isMine ? me.hue : me.partnerHue))\
            <span><strong>\(isMine ? me.name : me.partnerName)</strong> \(words)</span></p>
            """
    }
}
