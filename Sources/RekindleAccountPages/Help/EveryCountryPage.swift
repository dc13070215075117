import RekindleCore
import RekindleHTML
import RekindleSite
import RekindleUI

/// Every number on one page, in few words, for paper and for whoever would rather not choose a country.
struct EveryCountryPage {
    /// What stands in the address in the place of a country.
    static let word = "all"

    var countries: [HelpCountry]

    var page: Page {
        Page(
            heading: "People you can reach",
            lede: "In every country that is known here. Where no number stands for you, another line may help, or know "
                + "who does.",
            back: ("Help", Path.help.url), body: HTML.each(countries, section))
    }

    private func section(_ country: HelpCountry) -> HTML {
        """
        <section class="help-country"><h2>\(country.name)</h2>
        <ul class="help-lines">
        <li>In danger: \(HTML.each(HelpLink.emergency(country)) { link in
            "<a class=\"help-number\" href=\"\(link.url)\">\(link.title)</a>\(link.detail.map { ": \($0)" as HTML }) "
        })</li>
        \(HTML.each(country.services, service))</ul>
        \(HelpCountryCard.pressing(in: country).map { "<p>\($0)</p>\n" as HTML })\
        \(country.note.map { "<p>\($0)</p>\n" as HTML })</section>

        """
    }

    private func service(_ lines: [HelpLine]) -> HTML {
        guard let first = lines.first else { return .empty }
        return """
            <li><strong>\(first.name)</strong> \(HTML.each(lines, reached))\
            \(HTML.when(lines.allSatisfy { $0.number == nil }) { "\(first.site ?? "") " as HTML })for \(first.forWhom)</li>

            """
    }

    private func reached(_ line: HelpLine) -> HTML {
        let reached = line.status == .unchecked ? [] : [HelpLink.number(line), HelpLink.text(line)].compactMap(\.self)
        let number: HTML? = reached.isEmpty ? line.number.map { "\($0), check first, " } : nil
        return "\(number)\(HTML.each(reached) { "<a class=\"help-number\" href=\"\($0.url)\">\($0.title)</a> " })"
    }
}
