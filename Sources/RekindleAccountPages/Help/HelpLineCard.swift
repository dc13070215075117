import RekindleCore
import RekindleHTML
import RekindleSite
import RekindleUI

/// One line: its number as wide as the page, then for whom, when, and how much is known about it.
struct HelpLineCard: Component {
    var line: HelpLine

    var html: HTML {
        """
        <section class="help-line"><h4>\(line.name)</h4>
        \(HTML.when(!calls.isEmpty) { CallLink.list(calls) + "\n" })\
        \(named)\
        <p>For \(line.forWhom). Hours: \(line.hours).\(line.note.map { " \($0)" as HTML })</p>
        <p class="hint">\(known)</p></section>

        """
    }

    /// A number that nobody has checked is not dialled by one tap: the site that knows it comes first.
    private var isChecked: Bool { line.status != .unchecked }

    /// A number that no link dials.
    private var named: HTML? {
        guard let number = line.number, !isChecked || line.tel == nil else { return nil }
        return "<p><strong>\(number)</strong>\(isChecked ? "" : ", not checked yet")</p>\n"
    }

    private var calls: [CallLink] {
        var calls: [CallLink] = []
        if isChecked {
            if let call = HelpLink.number(line) { calls.append(call) }
            if let text = HelpLink.text(line) { calls.append(text) }
        }
        if let site = line.site { calls.append(HelpLink.site(site, isFirst: !isChecked)) }
        return calls
    }

    private var known: HTML {
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
