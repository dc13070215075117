import Foundation

/// The part of an address that one household shares: all of IPv4, the first half of IPv6, however it is written.
package struct HouseholdAddress: Sendable {
    /// What failed tries are counted under.
    package let text: String

    /// Takes an address as a connection or a proxy tells it; what is none counts as it stands.
    package init(_ address: String) {
        // The name of the network card, as in "fe80::1%eth0", is this machine's own.
        let plain = String(address.prefix { $0 != "%" })
        guard plain.contains(":"), let bytes = Self.bytes(plain) else {
            text = address
            return
        }
        text = Self.isMapped(bytes) ? Self.dotted(bytes.suffix(4)) : Self.firstHalf(bytes)
    }

    private static func bytes(_ address: String) -> [UInt8]? {
        var parsed = in6_addr()
        guard inet_pton(AF_INET6, address, &parsed) == 1 else { return nil }
        return withUnsafeBytes(of: &parsed) { Array($0) }
    }

    /// IPv4 that arrived at a socket for both, as in `::ffff:192.0.2.1`.
    private static func isMapped(_ bytes: [UInt8]) -> Bool {
        bytes.starts(with: [UInt8](repeating: 0, count: 10) + [0xFF, 0xFF])
    }

    private static func dotted(_ bytes: ArraySlice<UInt8>) -> String {
        bytes.map { String($0) }.joined(separator: ".")
    }

    private static func firstHalf(_ bytes: [UInt8]) -> String {
        let groups = stride(from: 0, to: 8, by: 2).map { String(Int(bytes[$0]) << 8 | Int(bytes[$0 + 1]), radix: 16) }
        return groups.joined(separator: ":") + "::/64"
    }
}
