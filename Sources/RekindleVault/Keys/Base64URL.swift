import Foundation

/// Base64 for links and cookies (RFC 4648, section 5), without padding.
package enum Base64URL {
    package static func encode(_ bytes: [UInt8]) -> String {
        var text = Array(Data(bytes).base64EncodedData())
        while text.last == padding { text.removeLast() }
        for place in text.indices { text[place] = inAddress(text[place]) }
        return String(decoding: text, as: UTF8.self)
    }

    /// Nil for anything that `encode` would not have written.
    package static func decode(_ text: String) -> [UInt8]? {
        guard text.utf8.count <= limit, text.utf8.allSatisfy(isAllowed) else { return nil }
        let padded = text.utf8.map(plain) + Array(repeating: padding, count: (4 - text.utf8.count % 4) % 4)
        guard let data = Data(base64Encoded: Data(padded)), encode(Array(data)) == text else { return nil }
        return Array(data)
    }

    /// More than any cookie of ours; a browser keeps about 4,000 letters of one.
    package static let limit = 3_000

    private static let padding = UInt8(ascii: "=")

    private static func inAddress(_ byte: UInt8) -> UInt8 {
        switch byte {
        case UInt8(ascii: "+"): UInt8(ascii: "-")
        case UInt8(ascii: "/"): UInt8(ascii: "_")
        default: byte
        }
    }

    private static func plain(_ byte: UInt8) -> UInt8 {
        switch byte {
        case UInt8(ascii: "-"): UInt8(ascii: "+")
        case UInt8(ascii: "_"): UInt8(ascii: "/")
        default: byte
        }
    }

    private static func isAllowed(_ byte: UInt8) -> Bool {
        switch byte {
        case UInt8(ascii: "a")...UInt8(ascii: "z"), UInt8(ascii: "A")...UInt8(ascii: "Z"),
            UInt8(ascii: "0")...UInt8(ascii: "9"), UInt8(ascii: "-"), UInt8(ascii: "_"):
            true
        default: false
        }
    }
}
