package import RekindleCore
import RekindleHTML
import RekindleSite
package import RekindleUI

/// One thing to do, laid out for two tired people: what to do now first, and on paper the same as on the screen.
package struct PracticePage {
    package var practice: Practice
    /// What whoever looks has to do with it.
    var mine: PracticeMine?

    package init(practice: Practice) {
        self.practice = practice
    }

    package var page: Page {
        Page(
            heading: Quotes.curled(practice.title), lede: Quotes.curled(practice.promise), tab: .me,
            back: ("Library", Path.library.url), body: body)
    }

    private var body: HTML {
        """
        <p class="quiet-line">\(Icon.clock)<span>\(Effort.words(practice))</span></p>
        \(firstMove)
        \(mine)
        \(NotWhen(practice: practice))
        \(steps)
        \(ways)
        \(cautions)
        \(evidence)
        <p class="quiet-line no-print">\(Icon.print)<span>Rather on paper? Print this page from your browser’s \
        menu. Only what you need will be on it.</span></p>
        """
    }

    private var firstMove: HTML {
        """
        <section class="card">
        <h2>To do now</h2>
        <p class="first-move">\(Quotes.curled(practice.firstMove))</p>
        <p><small>Under a minute, and worth doing even if nothing follows.</small></p>
        <div class="buttons no-print">
        \(ActionLink(title: "Begin", url: Path.libraryDo(practice.id.rawValue).url))
        \(mine?.button)</div>
        </section>
        """
    }

    private var steps: HTML {
        """
        <section><h2>Step by step</h2>
        <ol class="library-steps">
        \(HTML.each(practice.steps, item))</ol></section>
        """
    }

    private var ways: HTML {
        """
        <section><h2>The way that fits</h2>
        <dl>
        \(HTML.each(practice.ways, way))</dl></section>
        """
    }

    private func way(_ way: Variant) -> HTML {
        "<dt>\(way.title)</dt><dd>\(practice.variants[way].map(Quotes.curled))</dd>\n"
    }

    private var cautions: HTML {
        """
        <section><h2>Go gently</h2>
        <ul>
        \(HTML.each(practice.cautions, item))</ul></section>
        """
    }

    private func item(_ words: String) -> HTML { "<li>\(Quotes.curled(words))</li>\n" }

    /// What speaks for it and how far that carries, for people who read no studies.
    private var evidence: HTML {
        let evidence = practice.evidence
        return """
            <section><h2>How sure this is</h2>
            <p><strong>\(evidence.grade.title).</strong> \(evidence.grade.kind)</p>
            <p>\(Quotes.curled(evidence.finding))</p>
            <p>\(evidence.grade.reach)</p>
            <p><small>Source: \(Quotes.curled(evidence.source))</small></p></section>
            """
    }
}

extension Evidence.Grade {
    fileprivate var title: String {
        switch self {
        case .a: "Well tested"
        case .b: "Tested"
        case .c: "Early signs"
        case .d: "Experience"
        }
    }

    /// What kind of studies there are.
    fileprivate var kind: String {
        switch self {
        case .a: "Several trials in which chance decided who did it and who did not."
        case .b: "One good trial in which chance decided who did it, or experiments done more than once."
        case .c: "Observation, or a small or indirect trial."
        case .d: "Handed on by people who do this work, not tested in trials."
        }
    }

    /// How far they carry.
    fileprivate var reach: String {
        switch self {
        case .a: "That is about as sure as such things get. It still promises nothing for any one couple."
        case .b: "A good reason to try it, and no promise."
        case .c: "A fair guess. If it does nothing for you, put it down."
        case .d: "Worth a try. Trust your own impression more than this page."
        }
    }
}
