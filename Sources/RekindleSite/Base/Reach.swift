/// How somebody came here, beside how the settings say that people do. Where the two do not fit, a visitor meets a symptom
/// and not the cause: a form refused for ever, a link that opens for nobody else.
package struct Reach: Sendable, Equatable {
    /// From where a link that is sent to somebody can be opened.
    package enum Audience: Sendable, Equatable {
        case everybody
        /// In one network, such as that of a home.
        case network
        /// On the machine that the server runs on.
        case machine
        /// People come by TLS, and the settings name no address: the link begins with the wrong scheme.
        case unset
    }

    /// The address of the settings, without a path; nil where there is none.
    package let address: String?
    /// Host and port, as the browser asked for them.
    package let host: String
    /// How people reach the nearest proxy, as it says; nil where there is none, or it does not say.
    package var scheme: String?
    /// Whether a proxy passed it on.
    package var isForwarded = false

    /// Describes how somebody came.
    package init(address: String?, host: String, scheme: String? = nil, isForwarded: Bool = false) {
        (self.address, self.host, self.scheme, self.isForwarded) = (address, host, scheme, isForwarded)
    }

    /// Where to go instead, where no cookie can be kept: they are for TLS alone, and this came another way. A proxy need
    /// not pass on the host that it was asked for, so with one the scheme alone tells.
    package var elsewhere: String? {
        guard let address, address.hasPrefix("https://") else { return nil }
        if isForwarded { return scheme == "http" ? address : nil }
        return Self.host(of: address) == host.lowercased() ? nil : address
    }

    /// Who could open a link that begins as those of this request do.
    package var audience: Audience {
        if address == nil, scheme == "https" { return .unset }
        let name = Self.name(address.map(Self.host) ?? host.lowercased())
        if name == "localhost" || name.hasSuffix(".localhost") || name == "::1" || name.hasPrefix("127.") {
            return .machine
        }
        return Self.isNearby(name) ? .network : .everybody
    }

    private static func host(of address: String) -> String {
        guard let start = address.firstRange(of: "://")?.upperBound else { return address.lowercased() }
        return String(address[start...].prefix { $0 != "/" }).lowercased()
    }

    /// Without the port, and without the brackets of an address of IPv6.
    private static func name(_ host: String) -> String {
        if host.hasPrefix("[") { return String(host.dropFirst().prefix { $0 != "]" }) }
        return String(host.prefix { $0 != ":" })
    }

    /// Names and addresses that mean something in one network alone (RFC 1918, 3927, 4193, 4291, 6598, 6762, 8375).
    private static func isNearby(_ name: String) -> Bool {
        if name.contains(":") { return ["fc", "fd", "fe8", "fe9", "fea", "feb"].contains(where: name.hasPrefix) }
        let parts = name.split(separator: ".").map(String.init)
        let numbers = parts.compactMap { UInt8($0) }
        guard parts.count == 4, numbers.count == 4 else {
            return parts.count < 2 || ["local", "lan", "home", "internal"].contains(parts[parts.count - 1])
                || name.hasSuffix(".home.arpa")
        }
        return switch (numbers[0], numbers[1]) {
        case (10, _), (172, 16...31), (192, 168), (169, 254), (100, 64...127): true
        default: false
        }
    }
}
