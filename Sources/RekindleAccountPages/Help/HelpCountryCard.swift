import RekindleCore
import RekindleHTML
import RekindleSite
import RekindleUI

/// The lines of one country, each with what one wants to know before ringing, and what is not known here. Its emergency
/// numbers stand at the top of the page, and nowhere else on it.
struct HelpCountryCard: Component {
    var country: HelpCountry

    var html: HTML {
        """
        <section class="help-country"><h3>\(country.name)</h3>
        <p>In danger now? <a href="#danger">The emergency numbers are at the top.</a></p>
        \(HTML.each(country.services) { HelpLineCard(lines: $0) })\
        \(missing.map { "<p>\($0)</p>\n" as HTML })\(country.note.map { "<p>\($0)</p>\n" as HTML })</section>
        """
    }

    /// What this country has no number for, and what there is instead.
    private var missing: String? {
        let pressing = Self.pressing(in: country).map { "\($0) The lists of other countries, below, may know one." }
        let others = Self.missing(in: country).filter { !$0.isPressing }.map(\.words)
        let other: String? =
            others.isEmpty
            ? nil
            : "No line just for \(Self.list(others)) is known here. Another may help, or know who does."
        let said = [pressing, other].compactMap(\.self).joined(separator: " ")
        return said.isEmpty ? nil : said
    }

    /// What no country should be without, where this one is.
    static func pressing(in country: HelpCountry) -> String? {
        let kinds = missing(in: country).filter(\.isPressing).map(\.words)
        let numbers = country.emergency.filter { $0.reached == .call }.map(\.number)
        return kinds.isEmpty
            ? nil : "No help line for \(list(kinds)) is known here. In danger, ring \(list(numbers))."
    }

    private static func missing(in country: HelpCountry) -> [HelpLine.Kind] {
        HelpLine.Kind.allCases.filter { !$0.isDirectory && !country.hasNumber(of: $0) }
    }

    private static func list(_ words: [String]) -> String {
        guard words.count > 1, let last = words.last else { return words.first ?? "" }
        return "\(words.dropLast().joined(separator: ", ")) or \(last)"
    }
}

extension HelpLine.Kind {
    fileprivate var isDirectory: Bool { self == .directory }
    /// What no country should be without.
    fileprivate var isPressing: Bool { self == .violence || self == .crisis }

    fileprivate var words: String {
        switch self {
        case .violence: "violence at home"
        case .crisis: "a crisis"
        case .lgbt: "LGBTQ+ people"
        case .men: "men"
        case .ownBehaviour: "people who worry about what they do"
        case .deaf: "deaf callers"
        case .directory: "other things"
        }
    }
}

/// The form that chooses a country: a plain GET, because nothing is kept.
struct CountryChoice: Component {
    var countries: [HelpCountry]
    var chosen: HelpCountry?

    var html: HTML {
        """
        <form method="get" action="\(Path.help.url)#lines">
        <div class="field"><label for="country">Country</label>
        <select id="country" name="country" autocomplete="off"><option value="">Choose one</option>
        \(HTML.each(countries, option))</select></div>
        <div class="buttons"><button type="submit" class="button quiet">Show its help lines</button></div>
        </form>
        """
    }

    private func option(_ country: HelpCountry) -> HTML {
        let selected = HTML.flag("selected", country.code == chosen?.code)
        return "<option value=\"\(country.code)\"\(selected)>\(country.name)</option>\n"
    }
}
