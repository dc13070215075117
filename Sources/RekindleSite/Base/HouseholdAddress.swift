import Foundation
import NIOCore

/// The part of an address that one household shares: all of IPv4, the first half of IPv6, however it is written.
package struct HouseholdAddress: Sendable {
    /// What failed tries are counted under.
    package let text: String

    /// Takes an address as a connection or a proxy tells it; what is none counts as it stands.
    package init(_ address: String) {
        // The name of the network card, as in "fe80::1%eth0", is this machine's own.
        let plain = String(Self.withoutPort(address).prefix { $0 != "%" })
        guard case .v6(let parsed)? = try? SocketAddress(ipAddress: plain, port: 0) else {
            text = plain
            return
        }
        // Behind family, port and flow: eight bytes everywhere, by whichever module the structure is imported.
        let bytes = withUnsafeBytes(of: parsed.address) { Array($0[8..<24]) }
        text = Self.mapped(bytes)?.ipAddress ?? Self.firstHalf(bytes)
    }

    /// Some proxies tell the port as well, which is another with each connection: `192.0.2.1:4001`, `[2001:db8::1]:4001`.
    private static func withoutPort(_ address: String) -> String {
        if address.hasPrefix("[") { return String(address.dropFirst().prefix { $0 != "]" }) }
        let parts = address.split(separator: ":", omittingEmptySubsequences: false)
        return parts.count == 2 ? String(parts[0]) : address
    }

    /// IPv4 that arrived at a socket for both, as in `::ffff:192.0.2.1`.
    private static func mapped(_ bytes: [UInt8]) -> SocketAddress? {
        guard bytes.starts(with: [UInt8](repeating: 0, count: 10) + [0xFF, 0xFF]) else { return nil }
        return try? SocketAddress(packedIPAddress: ByteBuffer(bytes: bytes.suffix(4)), port: 0)
    }

    private static func firstHalf(_ bytes: [UInt8]) -> String {
        let groups = stride(from: 0, to: 8, by: 2).map { String(Int(bytes[$0]) << 8 | Int(bytes[$0 + 1]), radix: 16) }
        return groups.joined(separator: ":") + "::/64"
    }
}
