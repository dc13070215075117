/// One tag of a page, as far as the tests read it.
package struct PageTag: Sendable {
    /// What stands between the brackets.
    package var text: String

    /// Its name in lower case.
    package var name: String { text.prefix { $0.isLetter || $0.isNumber }.lowercased() }

    /// The names of its attributes; values are passed over.
    package var attributes: [String] {
        text.split(separator: "\"", omittingEmptySubsequences: false).enumerated()
            .filter { $0.offset.isMultiple(of: 2) }
            .flatMap { $0.element.split(separator: " ").dropFirst($0.offset == 0 ? 1 : 0) }
            .map { $0.prefix { $0 != "=" }.lowercased() }
    }

    /// Somewhere on this site, and how a browser asks for it.
    package struct Place: Hashable, Sendable {
        /// GET or POST.
        package var method: String
        /// The address as the page has it.
        package var address: String
    }

    /// Where it leads on this site; none for what has no address, one of another scheme, or a place on the same page.
    package var place: Place? {
        let address = ["href", "action", "src"].lazy.compactMap { text.between(" \($0)=\"", "\"") }.first
        guard let address, !address.hasPrefix("#"), !Self.schemes.contains(where: address.hasPrefix) else { return nil }
        return Place(method: name == "form" && text.holds("method=\"post\"") ? "POST" : "GET", address: address)
    }

    private static let schemes = ["https:", "tel:", "sms:", "mailto:", "otpauth:"]
}

extension String {
    /// Its tags, without those that close.
    package var tags: [PageTag] {
        utf8.split(separator: UInt8(ascii: "<")).dropFirst().compactMap { part in
            let tag = part.prefix { $0 != UInt8(ascii: ">") }
            return part.first == UInt8(ascii: "/") ? nil : PageTag(text: String(decoding: tag, as: UTF8.self))
        }
    }

    /// The hosts of all addresses that name one.
    package var hosts: Set<String> {
        var hosts: Set<String> = []
        var rest = self
        while let after = rest.after("//") {
            let host = after.host
            if host.first?.isLetter == true { hosts.insert(host) }
            rest = after
        }
        return hosts
    }

    /// The host of an address, with or without the scheme.
    package var host: String {
        let bare = after("//") ?? self
        return String(bare.prefix { $0.isASCII && ($0.isLetter || $0.isNumber || $0 == "-" || $0 == ".") })
    }
}
