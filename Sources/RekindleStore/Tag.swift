/// Sixteen opaque bytes that name a space, a row or a kind; the role keeps the three from being mixed up.
package struct Tag<Role>: Hashable, Sendable {
    private let high: UInt64
    private let low: UInt64

    /// Sixteen zeroes, which name nothing that chance or a hash could.
    package init() { (high, low) = (0, 0) }

    /// Takes exactly sixteen bytes and refuses any other number of them.
    package init?(_ bytes: some Collection<UInt8>) {
        guard let tag = Array(bytes).withUnsafeBytes({ Self($0) }) else { return nil }
        self = tag
    }

    /// The same without an array in between: a page makes some eighty tags.
    package init?(_ bytes: UnsafeRawBufferPointer) {
        guard bytes.count == 16 else { return nil }
        high = UInt64(bigEndian: bytes.loadUnaligned(as: UInt64.self))
        low = UInt64(bigEndian: bytes.loadUnaligned(fromByteOffset: 8, as: UInt64.self))
    }

    /// Takes thirty-two hexadecimal digits, in either case, and nothing around them.
    package init?(hex: String) {
        guard hex.utf8.count == 32 else { return nil }
        var (high, low) = (UInt64(0), UInt64(0))
        for (place, digit) in hex.utf8.enumerated() {
            guard let nibble = Self.nibble(digit) else { return nil }
            if place < 16 { high = high << 4 | UInt64(nibble) } else { low = low << 4 | UInt64(nibble) }
        }
        (self.high, self.low) = (high, low)
    }

    /// The sixteen bytes.
    package var bytes: [UInt8] {
        withUnsafeBytes(of: (high.bigEndian, low.bigEndian)) { Array($0) }
    }

    /// The bytes as thirty-two lower-case hexadecimal digits.
    package var hex: String {
        String(unsafeUninitializedCapacity: 32) { text in
            for place in 0..<32 {
                let nibble = UInt8((place < 16 ? high : low) >> UInt64(60 - place % 16 * 4) & 15)
                text[place] = nibble < 10 ? UInt8(ascii: "0") + nibble : UInt8(ascii: "a") + nibble - 10
            }
            return 32
        }
    }

    // The digits of the standard library take signs and full-width forms too; an address has one spelling.
    private static func nibble(_ digit: UInt8) -> UInt8? {
        switch digit {
        case UInt8(ascii: "0")...UInt8(ascii: "9"): digit - UInt8(ascii: "0")
        case UInt8(ascii: "a")...UInt8(ascii: "f"): digit - UInt8(ascii: "a") + 10
        case UInt8(ascii: "A")...UInt8(ascii: "F"): digit - UInt8(ascii: "A") + 10
        default: nil
        }
    }
}

/// Marks a tag that names a space.
package enum SpaceRole {}

/// Marks a tag that names a row.
package enum RowRole {}

/// Marks a tag that names a kind of row.
package enum KindRole {}

/// The name of a space.
package typealias SpaceID = Tag<SpaceRole>

/// The name of a row inside its space.
package typealias RowID = Tag<RowRole>

/// The name of a kind, which the layer above derives from a key, so that it says nothing here.
package typealias KindTag = Tag<KindRole>
