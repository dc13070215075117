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
            heading: "People you can reach", lede: "In every country that is known here.",
            back: ("Help", Path.help.url),
            body: HTML.each(countries) { HelpCountryCard(country: $0, isShort: true).html })
    }
}
