package import RekindleCore
import RekindleHTML
package import RekindleLibrary
import RekindleSite
package import RekindleUI

/// How things work here, calm words, and people outside who can be reached; the same for everybody, signed in or not.
package struct HelpPage {
    private let operatorName: String
    private let isSignedIn: Bool
    private let people: HelpLines
    private let chosen: HelpCountry?

    package init(operatorName: String, isSignedIn: Bool, people: HelpLines, chosen: HelpCountry? = nil) {
        (self.operatorName, self.isSignedIn, self.people, self.chosen) = (operatorName, isSignedIn, people, chosen)
    }

    /// Whoever is in danger reads no further than the first screen; how things work here comes last.
    package var page: Page {
        Page(heading: "Help", body: "\(danger)\(lines)\(situations)\(howThingsWork)")
    }

    private var danger: HTML {
        """
        <section class="help-danger" id="danger"><h2>In danger now\(chosen.map { ": \($0.name)" as HTML })</h2>
        \(chosen.map(emergency) ?? HelpWords.numbers)
        <p><a href="#lines">Other countries, and people to talk to</a></p></section>
        """
    }

    private func emergency(_ country: HelpCountry) -> HTML {
        """
        \(CallLink.list(HelpLink.emergency(country)))
        <p class="hint">Emergency numbers as public lists have them.</p>
        """
    }

    private var howThingsWork: HTML {
        """
        <section><h2>How things work here</h2>
        <ul>
        <li>What you write is yours alone until you choose otherwise; each thing says who can read it. Your partner
        is not shown when you were here, what you opened, or that you read this. <a href="\(Path.trust.url)">Who can read
        what</a></li>
        <li>\(WhoCanRead.runs(operatorName)) Whoever runs it could change what it does. If that is the person you
        worry about, read this on another device, or ring from another phone.</li>
        <li><strong>Hide</strong>, on every page, takes you away at once\
        \(isSignedIn ? " and locks this device’s session" : ""). It does not clear your browser’s history, and \
        the network may show that this site was
        visited.</li>
        <li>This page keeps no list of visits. The country you choose is not stored; it stands in the address.</li>
        <li>In the middle of an argument? <a href="\(Path.pause.url)">Take a pause</a>.</li>
        </ul></section>
        """
    }

    private var situations: HTML {
        """
        <section><h2>When something is hard</h2>
        <p>Open what fits. Nothing here is a judgement, and nothing has to be decided tonight.</p>
        \(HTML.each(SelfCheck.Part.readingOrder) { Details(summary: $0.title, body: $0.words) })
        <p>Not sure? <a href="\(Path.helpQuestions.url)">A few questions, for you alone</a>. Nothing is kept.</p>
        </section>
        """
    }

    private var lines: HTML {
        """
        <section id="lines"><h2>People you can reach</h2>
        <p>You don’t have to be certain, or in danger this minute, to ring. You can hang up at any time. Calls and
        messages can stay in the phone’s list and on the bill.</p>
        \(CountryChoice(countries: people.countries, chosen: chosen))
        \(chosen.map { HelpCountryCard(country: $0) })
        <p>You cannot hear, or cannot speak where you are? A line that takes messages says “Text”. In many countries the
        emergency number takes messages only from phones that were registered before.</p>
        <p><a href="\(Path.help.url)?country=\(EveryCountryPage.word)">All countries on one page</a>, to print or to keep</p>
        \(elsewhere)</section>
        """
    }

    private var elsewhere: HTML {
        HTML.when(!people.directories.isEmpty) {
            """
            <h3>Other countries</h3>
            \(HTML.when(!people.europe.isEmpty) { "<p>\(people.europe)</p>" })
            \(CallLink.list(people.directories.map {
                CallLink(title: $0.name, url: "https://\($0.site)", detail: $0.use, quiet: true, isOutside: true)
            }))
            """
        }
    }
}

extension SelfCheck.Part {
    /// Help tells the commonest worry first; the self-check's outcome tells what cannot wait first.
    fileprivate static let readingOrder: [SelfCheck.Part] = [
        .afraid, .pressured, .watched, .children, .ownBehaviour, .despair,
    ]
}
