import RekindleCore
import RekindleHTML
import RekindleSite
import RekindleUI

/// One service: its numbers as wide as the page, then for whom, when, and how much is known about each.
struct HelpLineCard: Component {
    /// The ways to reach it; all have one name.
    var lines: [HelpLine]

    var html: HTML {
        """
        <section class="help-line"><h4>\(lines.first?.name ?? "")</h4>
        \(HTML.when(!calls.isEmpty) { CallLink.list(calls) + "\n" })\
        \(HTML.each(lines.compactMap(named)) { $0 })\
        \(each("<p>", about))
        \(each("<p class=\"hint\">", known))</section>

        """
    }

    /// What is said of each way; once where it is the same of all, otherwise with the number that it is about.
    private func each(_ opening: HTML, _ words: (HelpLine) -> HTML) -> HTML {
        guard let first = lines.first else { return .empty }
        if Set(lines.map { words($0).text }).count == 1 { return "\(opening)\(words(first))</p>" }
        return lines.dropFirst().reduce(named(first, opening, words)) { "\($0)\n\(named($1, opening, words))" }
    }

    private func named(_ line: HelpLine, _ opening: HTML, _ words: (HelpLine) -> HTML) -> HTML {
        "\(opening)\(line.number.map { "<b>\($0)</b>: " as HTML })\(words(line))</p>"
    }

    /// A number that nobody has checked is not dialled by one tap: the site that knows it comes first.
    private func isChecked(_ line: HelpLine) -> Bool { line.status != .unchecked }

    /// A number that no link dials.
    private func named(_ line: HelpLine) -> HTML? {
        guard let number = line.number, !isChecked(line) || line.tel == nil else { return nil }
        return "<p><strong>\(number)</strong>\(isChecked(line) ? "" : ", not checked yet")</p>\n"
    }

    private var calls: [CallLink] {
        var calls: [CallLink] = []
        for line in lines where isChecked(line) {
            calls += [HelpLink.number(line), HelpLink.text(line)].compactMap(\.self)
        }
        // A site stands there once, and first to look at where a number of it was not checked.
        var sites: [String] = []
        for site in lines.compactMap(\.site) where !sites.contains(site) { sites.append(site) }
        return calls
            + sites.map { site in
                HelpLink.site(site, isFirst: lines.contains { $0.site == site && !isChecked($0) })
            }
    }

    private func about(_ line: HelpLine) -> HTML {
        "For \(line.forWhom). Hours: \(line.hours).\(line.note.map { " \($0)" as HTML })"
    }

    private func known(_ line: HelpLine) -> HTML {
        let source: HTML? = line.source.map { " Source: \($0)." }
        switch line.status {
        case .verified:
            let day = line.lastChecked ?? ""
            return """
                Last checked <time datetime="\(day)">\(day)</time>, with the service’s own or a government’s site.\(source)
                """
        case .consistent: return "Check first: several public lists agree, and nobody asked the service.\(source)"
        case .unchecked: return "Check first: this was not checked.\(source)"
        }
    }
}

/// Ways out of here: they tell the other side nothing about where one came from, and stay in the same window.
enum HelpLink {
    static func emergency(_ country: HelpCountry) -> [CallLink] {
        country.emergency.map { number in
            switch number.reached {
            case .call: CallLink(title: number.number, url: "tel:\(dialled(number.number))", detail: number.use)
            case .text:
                CallLink(title: "Text \(number.number)", url: "sms:\(dialled(number.number))", detail: number.use)
            }
        }
    }

    static func number(_ line: HelpLine) -> CallLink? {
        guard let number = line.number, let tel = line.tel else { return nil }
        return CallLink(title: number, url: "tel:\(dialled(tel))", quiet: true)
    }

    static func text(_ line: HelpLine) -> CallLink? {
        line.sms.map { number in
            let word = line.smsWord.map { "\($0) to " } ?? ""
            return CallLink(title: "Text \(word)\(number)", url: "sms:\(dialled(number))", quiet: true)
        }
    }

    static func site(_ host: String, isFirst: Bool) -> CallLink {
        CallLink(
            title: host, url: "https://\(host)", detail: isFirst ? "check here first" : nil, quiet: true,
            isOutside: true)
    }

    private static func dialled(_ number: String) -> String {
        // A bare `#` would begin the fragment of the address and never be dialled.
        number.filter { $0.isASCII && ($0.isNumber || "+*#".contains($0)) }
            .split(separator: "#", omittingEmptySubsequences: false).joined(separator: "%23")
    }
}
