import RekindleCore
import RekindleHTML
import RekindleTown
import RekindleUI

/// Every component of the layout once, all of it saying the same word.
enum LayoutSample {
    static func everything(_ word: String) -> HTML {
        form(word) + lists(word) + drawings(word)
    }

    private static func form(_ word: String) -> HTML {
        let choices = [Choice(value: word, title: word, hint: word, isOn: true), Choice(value: "2", title: word)]
        let fields: HTML = """
            \(TextField(label: word, name: word, value: word, hint: word, limit: 9).html)
            \(TextArea(label: word, name: word, value: word, hint: "\(word)", limit: 9, id: word).html)
            \(Tick(label: word, name: word, value: word, isOn: true, hint: word).html)
            \(Options(legend: word, name: word, choices: choices, many: true, hint: word).html)
            \(Options(legend: word, name: word, choices: choices, style: .rows).html)
            \(Options(legend: word, name: word, choices: choices, style: .scale, hidesLegend: true).html)
            \(Options(legend: word, name: word, choices: Circles.choices(chosen: 2), style: .rows).html)
            """
        return PostForm(
            action: word, csrf: word, hidden: [(word, word)], refusal: FormRefusal(word), body: fields, submit: word,
            secondary: (word, word, word), id: word, draft: word
        ).html
    }

    private static func lists(_ word: String) -> HTML {
        """
        \(HTML.each(Label.allCases) { Card(title: word, body: "\(word)", action: (word, word), label: $0).html })
        \(Card(body: "\(word)", quiet: true).html)
        \(Notice(word, kind: .done).html)\(Notice(word, kind: .care).html)
        \(LinkRow.list([LinkRow(title: word, url: word, detail: word, icon: .book)]))
        \(Details(summary: word, body: "\(word)").html)
        \(CopyLine(label: word, text: word, id: word).html)
        """
    }

    private static func drawings(_ word: String) -> HTML {
        """
        \(HTML.each(ThreadsDrawing.allCases) { EmptyState(drawing: $0, text: word, step: (word, word)).html })
        \(HTML.each([SignDrawing.Ends.hardToGood, .littleToMuch]) { sign(word, $0) })
        \(HTML.each(Circles.steps) { Circles(step: $0).html })
        \(HTML.each(Hue.allCases) { Glyph(.theirs, hue: $0).html })
        \(HTML.each(Icon.allCases, \.html))
        """
    }

    private static func sign(_ word: String, _ ends: SignDrawing.Ends) -> HTML {
        SignDrawing(
            title: word, ends: ends,
            places: [
                .init(.mine, name: Verbatim(word), hue: .moss, position: 0.4, words: word),
                .init(.theirs, name: Verbatim(word), hue: .iris, position: 7, words: word),
            ], remark: word
        ).html
    }
}
