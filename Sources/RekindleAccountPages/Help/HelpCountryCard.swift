import RekindleCore
import RekindleHTML
import RekindleSite
import RekindleUI

/// The numbers of one country: emergency first, then every line with what one wants to know before ringing.
struct HelpCountryCard: Component {
    var country: HelpCountry
    /// Names and numbers only, where many countries stand on one page.
    var isShort = false

    var html: HTML {
        """
        <section class="help-country"><h3>\(country.name)</h3>
        \(HTML.when(!country.emergency.isEmpty) { emergency })\
        <ul class="help-lines">
        \(HTML.each(country.lines, line))</ul>
        \(country.note.map { "<p>\($0)</p>\n" as HTML })</section>
        """
    }

    private var emergency: HTML {
        """
        <p>In danger now:</p>
        <ul class="help-lines">
        \(HTML.each(country.emergency) { "<li><strong>\(HelpLink.emergency($0))</strong> \($0.use)</li>\n" })\
        </ul>

        """
    }

    private func line(_ line: HelpLine) -> HTML {
        """
        <li><strong>\(line.name)</strong> \(HelpLink.number(line))\(text(line))\
        \(HTML.when(isShort) { " \(line.forWhom)" })\(HTML.when(!isShort) { more(line) })</li>

        """
    }

    private func more(_ line: HelpLine) -> HTML {
        """
        <br>\(line.forWhom) · \(line.hours)\(line.site.map { " · \(HelpLink.site($0))" as HTML })\
        \(line.note.map { "<br>\($0)" as HTML })
        <br><small>\(checked(line))</small>
        """
    }

    private func text(_ line: HelpLine) -> HTML? {
        line.sms.map { number in
            ", or text \(line.smsWord.map { "<strong>\($0)</strong> to " as HTML })\(HelpLink.message(number))"
        }
    }

    private func checked(_ line: HelpLine) -> HTML {
        let source: String =
            switch line.status {
            case .verified: "checked with the service’s own or a government’s site"
            case .consistent: "several public lists agree"
            }
        return "Last checked <time datetime=\"\(line.lastChecked)\">\(line.lastChecked)</time>, \(source)"
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
        <select id="country" name="country"><option value="">Choose one</option>
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

/// Links out of here: they tell the other side nothing about where one came from, and stay in the same window.
enum HelpLink {
    static func site(_ host: String) -> HTML {
        "<a href=\"https://\(host)\" rel=\"noreferrer noopener\">\(host)</a>"
    }

    static func number(_ line: HelpLine) -> HTML? {
        line.number.map { number in
            guard let tel = line.tel else { return "\(number)" }
            return "<a href=\"tel:\(dialled(tel))\">\(number)</a>"
        }
    }

    static func message(_ number: String) -> HTML {
        "<a href=\"sms:\(dialled(number))\">\(number)</a>"
    }

    static func emergency(_ emergency: EmergencyNumber) -> HTML {
        switch emergency.reached {
        case .call: "<a href=\"tel:\(dialled(emergency.number))\">\(emergency.number)</a>"
        case .text: message(emergency.number)
        }
    }

    private static func dialled(_ number: String) -> String {
        // A bare `#` would begin the fragment of the address and never be dialled.
        number.filter { $0.isASCII && ($0.isNumber || "+*#".contains($0)) }
            .split(separator: "#", omittingEmptySubsequences: false).joined(separator: "%23")
    }
}
