import RekindleCore
import RekindleHTML
import RekindleUI

/// The signs that both brought, and how understood, how close, what matters most.
struct SignsView: Component, Sendable {
    var view: PictureView
    var me: Identities

    var html: HTML {
        let all = signs + others.html
        return HTML.when(!all.text.isEmpty) {
            "<section class=\"felt\"><h2>How each of you feels it</h2>\n\(all)</section>\n"
        }
    }

    private var signs: HTML {
        HTML.each(Sign.allCases) { sign in
            view.picture.signs[sign].map { SignView(sign: sign, pair: $0, view: view, me: me).html } ?? .empty
        }
    }

    private var others: OtherViews { OtherViews(view: view, me: me) }
}

/// One sign that both brought.
struct SignView: Component, Sendable {
    var sign: Sign
    var pair: Picture.Pair<Int>
    var view: PictureView
    var me: Identities

    var html: HTML {
        SignDrawing(
            title: sign.title, ends: sign.ends,
            places: [
                .init(
                    .theirs, name: me.partnerName, hue: me.partnerHue, position: sign.place(view.theirs(pair)),
                    words: sign.words(view.theirs(pair))),
                .init(
                    .mine, name: me.name, hue: me.hue, position: sign.place(view.mine(pair)),
                    words: sign.words(view.mine(pair))),
            ], remark: sign.words(Gap(sign, pair))
        ).html
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
