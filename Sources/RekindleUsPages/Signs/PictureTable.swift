import RekindleCore
import RekindleHTML
import RekindleSite
import RekindleUI

/// The same as the drawings, for whoever reads rather than looks.
struct PictureTable: Component, Sendable {
    var view: PictureView
    var me: Identities

    var html: HTML {
        Details(
            summary: "The same as a table",
            body: """
                <div class="signs-table"><table><thead><tr><th scope="col">What</th><th scope="col">\(me.partnerName)</th>
                <th scope="col">\(me.name)</th></tr></thead><tbody>
                \(HTML.each(rows) { "<tr><th scope=\"row\">\($0.0)</th><td>\($0.1)</td><td>\($0.2)</td></tr>\n" })\
                </tbody></table></div>
                """
        ).html
    }

    private var rows: [(String, String, String)] {
        var rows: [(String, String, String)] = []
        if let pair = view.picture.strengths {
            rows.append(row(.strengths, pair) { $0.map(\.words).joined(separator: ", ") })
        }
        for sign in Sign.allCases {
            if let pair = view.picture.signs[sign] { rows.append(row(CheckIn.Item(sign), pair, sign.words)) }
        }
        if let pair = view.picture.understood { rows.append(row(.understood, pair, CheckIn.understoodWords)) }
        if let pair = view.picture.closeness { rows.append(row(.closeness, pair) { Circles(step: $0).words }) }
        if let pair = view.picture.matters { rows.append(row(.matters, pair, \.title)) }
        return rows
    }

    private func row<Value>(
        _ item: CheckIn.Item, _ pair: Picture.Pair<Value>, _ words: (Value) -> String
    ) -> (String, String, String) {
        (item.title, words(view.theirs(pair)), words(view.mine(pair)))
    }
}
