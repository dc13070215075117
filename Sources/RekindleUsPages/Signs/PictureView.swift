import RekindleCore
import RekindleHTML
import RekindleRooms
import RekindleSite
import RekindleUI
import RekindleVault

/// A picture turned so that whoever looks finds their own half.
struct PictureView: Sendable {
    var picture: Picture
    var side: Partner
    var me: Identities

    init(_ opened: Opened<Picture>, _ me: Context) {
        self.init(picture: opened.result, side: opened.side(of: me.visitor.person), me: Identities(me))
    }

    init(picture: Picture, side: Partner, me: Identities) {
        (self.picture, self.side, self.me) = (picture, side, me)
    }

    func mine<Value>(_ pair: Picture.Pair<Value>) -> Value { pair[side] }
    func theirs<Value>(_ pair: Picture.Pair<Value>) -> Value { pair[side.other] }
}

/// Strengths come first: what both named, with both glyphs, then what one of them did.
struct StrengthsView: Component, Sendable {
    var view: PictureView

    var html: HTML {
        guard let pair = view.picture.strengths else { return .empty }
        let both = view.picture.sharedStrengths
        return """
            <section class="card edge-both strengths"><h2>What is good</h2>
            <ul class="good">
            \(HTML.each(both) { row($0, [.theirs, .mine], "You both named that.") })\
            \(HTML.each(view.theirs(pair).filter { !both.contains($0) }) { row($0, [.theirs], view.me.partnerName.html) })\
            \(HTML.each(view.mine(pair).filter { !both.contains($0) }) { row($0, [.mine], view.me.name.html) })\
            </ul></section>
            """
    }

    private func row(_ strength: Strength, _ owners: [Glyph.Owner], _ who: HTML) -> HTML {
        """
        <li><span class="marks">\(HTML.each(owners) { Glyph($0, hue: view.me.hue(of: $0)) })</span>\
        <span>\(strength.words)<small>\(who)</small></span></li>

        """
    }
}

/// The same as the drawings, for whoever reads rather than looks.
struct PictureTable: Component, Sendable {
    var view: PictureView

    var html: HTML {
        Details(summary: "The same as a table", body: "<div class=\"signs-table\">\(table)</div>").html
    }

    /// The table by itself.
    var table: HTML {
        """
        <table><thead><tr><th scope="col">What</th><th scope="col">\(view.me.partnerName)</th>
        <th scope="col">\(view.me.name)</th></tr></thead><tbody>
        \(rows)</tbody></table>
        """
    }

    private var rows: HTML {
        let picture = view.picture
        return """
            \(row(.strengths, picture.strengths) { $0.map(\.words).joined(separator: ", ") })\
            \(HTML.each(Sign.allCases) { row(CheckIn.Item($0), picture.signs[$0], $0.words) })\
            \(row(.understood, picture.understood, CheckIn.understoodWords))\
            \(row(.closeness, picture.closeness) { Circles(step: $0).words })\
            \(row(.matters, picture.matters, \.title))
            """
    }

    private func row<Value>(
        _ item: CheckIn.Item, _ pair: Picture.Pair<Value>?, _ words: (Value) -> String
    ) -> HTML {
        guard let pair else { return .empty }
        return """
            <tr><th scope="row">\(item.title)</th><td>\(words(view.theirs(pair)))</td>\
            <td>\(words(view.mine(pair)))</td></tr>

            """
    }
}

extension Identities {
    func hue(of owner: Glyph.Owner) -> Hue { owner == .mine ? hue : partnerHue }

    func name(of owner: Glyph.Owner) -> Verbatim { owner == .mine ? name : partnerName }
}
