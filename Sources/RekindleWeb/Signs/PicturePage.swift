import RekindleCore
import RekindleHTML

/// What both brought: strengths first, then each sign in a drawing and in words, and the same as a table.
struct PicturePage: Sendable {
    var view: PictureView?
    var isSealed: Bool
    var own: CheckIn?
    var me: Look
    var csrf: String

    var page: Page {
        Page(
            heading: "How you two see it", lede: shown == nil ? nil : "What you both brought, side by side.", tab: .us,
            back: ("You two", Path.us.url), body: "\(picture)\(next)\(ownView)",
            drawing: shown == nil ? .open : nil)
    }

    /// A picture that was taken back, or holds nothing that both brought, is none.
    private var shown: PictureView? {
        guard let view, !view.picture.isEmpty else { return nil }
        return view
    }

    private var picture: HTML {
        guard let shown else { return .empty }
        return """
            \(PrivacyTag(label: .bothOfYou).html)
            \(StrengthsView(view: shown, me: me).html)
            \(HTML.each(Sign.allCases) { sign in
                shown.picture.signs[sign].map { SignView(sign: sign, pair: $0, view: shown, me: me).html } ?? .empty
            })
            \(OtherViews(view: shown, me: me).html)
            \(PictureTable(view: shown, me: me).html)
            \(back("picture", "It goes for both of you. Nobody is told whether it was looked at.", "Put this picture away"))
            """
    }

    private var next: HTML {
        if isSealed {
            return """
                \(Card(
                    title: "Sealed",
                    body: """
                        <p>What you brought opens when you have both answered. Until then you can answer again, or take
                        it back.</p>
                        \(back("waiting", nil, "Take it back"))
                        """, action: ("Answer again", Path.checkIn.url), quiet: true, label: .sealedUntilBoth).html)
                """
        }
        return Card(
            title: shown == nil ? "Nothing here so far" : "Another look",
            body: "<p>When you have both checked in and brought the same things, they appear here side by side.</p>",
            action: ("Check in", Path.checkIn.url), quiet: shown != nil
        ).html
    }

    private func back(_ what: String, _ hint: String?, _ title: String) -> HTML {
        PostForm(
            action: Path.pictureBack.url, csrf: csrf, hidden: [("what", what)],
            body: hint.map { "<p class=\"hint\">\($0)</p>" as HTML } ?? .empty, submit: title, weight: .quiet
        ).html
    }

    private var ownView: HTML {
        guard let own else { return .empty }
        return Details(
            summary: "What you said, for you alone",
            body: "\(PrivacyTag(label: .onlyYou).html)\(SoloView(checkIn: own, name: me.name, hue: me.hue).html)"
        ).html
    }
}

/// Strengths come first.
struct StrengthsView: Sendable {
    var view: PictureView
    var me: Look

    var html: HTML {
        guard let pair = view.picture.strengths else { return .empty }
        let both = view.picture.sharedStrengths
        return """
            <section class="strengths"><h2>What is good</h2>
            \(HTML.when(!both.isEmpty) { "<p class=\"strength-words\">\(Self.list(both))</p><p>You both named that.</p>" })
            \(only(view.theirs(pair), both, me.partnerName))\(only(view.mine(pair), both, me.name))</section>
            """
    }

    private func only(_ strengths: [Strength], _ both: [Strength], _ name: String) -> HTML {
        let rest = strengths.filter { !both.contains($0) }
        return HTML.when(!rest.isEmpty) { "<p><strong>\(name)</strong> named: \(Self.list(rest))</p>" }
    }

    private static func list(_ strengths: [Strength]) -> String { strengths.map(\.words).joined(separator: " · ") }
}

/// One sign that both brought.
struct SignView: Sendable {
    var sign: Sign
    var pair: Picture.Pair<Int>
    var view: PictureView
    var me: Look

    var html: HTML {
        SignDrawing(
            title: sign.title, ends: sign.isTwoSided ? .littleToMuch : .hardToGood,
            places: [
                .init(
                    .theirs, name: me.partnerName, hue: me.partnerHue, position: place(view.theirs(pair)),
                    words: words(view.theirs(pair))),
                .init(
                    .mine, name: me.name, hue: me.hue, position: place(view.mine(pair)), words: words(view.mine(pair))),
            ], remark: sign.words(Gap(sign, pair))
        ).html
    }

    private func words(_ step: Int) -> String { sign.words(step) }

    private func place(_ step: Int) -> Double { sign.place(step) }
}

extension Sign {
    /// Where a step lies on the line, 0 to 1.
    func place(_ step: Int) -> Double {
        Double(step - range.lowerBound) / Double(range.upperBound - range.lowerBound)
    }
}

/// Feeling understood, closeness, what matters most.
struct OtherViews: Sendable {
    var view: PictureView
    var me: Look

    var html: HTML { "\(understood)\(closeness)\(matters)" }

    private var understood: HTML {
        guard let pair = view.picture.understood else { return .empty }
        return SignDrawing(
            title: CheckIn.Item.understood.title,
            places: [
                .init(
                    .theirs, name: me.partnerName, hue: me.partnerHue, position: Double(view.theirs(pair)) / 10,
                    words: CheckIn.understoodWords(view.theirs(pair))),
                .init(
                    .mine, name: me.name, hue: me.hue, position: Double(view.mine(pair)) / 10,
                    words: CheckIn.understoodWords(view.mine(pair))),
            ], remark: Sign.sharing.words(Gap(oneSided: pair))
        ).html
    }

    private var closeness: HTML {
        guard let pair = view.picture.closeness else { return .empty }
        return """
            <figure class="sign closeness"><h3>\(CheckIn.Item.closeness.title)</h3>
            <div class="halves">\(circles(view.theirs(pair), me.partnerName))\(circles(view.mine(pair), me.name))</div>
            </figure>
            """
    }

    private func circles(_ step: Int, _ name: String) -> HTML {
        let pair = Circles(step: step)
        return
            "<div class=\"half\"><div class=\"circles-face\">\(pair.html)</div><p><strong>\(name)</strong> \(pair.words)</p></div>"
    }

    private var matters: HTML {
        guard let pair = view.picture.matters else { return .empty }
        let (theirs, mine) = (view.theirs(pair), view.mine(pair))
        return """
            <section><h3>\(CheckIn.Item.matters.title)</h3>
            \(HTML.when(theirs == mine) { "<p>For both of you: \(mine.title).</p>" })\
            \(HTML.when(theirs != mine) {
                "<p><strong>\(me.partnerName)</strong> \(theirs.title)</p><p><strong>\(me.name)</strong> \(mine.title)</p>"
            })</section>
            """
    }
}

/// The same as the drawings, for whoever reads rather than looks.
struct PictureTable: Sendable {
    var view: PictureView
    var me: Look

    var html: HTML {
        Details(
            summary: "The same as a table",
            body: """
                <div class="table"><table><thead><tr><th scope="col">What</th><th scope="col">\(me.partnerName)</th>
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
