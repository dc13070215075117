import Crypto
package import Foundation
import RekindleCore

/// Time-based one-time codes as RFC 6238 has them: SHA-1, six digits, thirty seconds.
package enum OneTimeCode {
    package static let stepSeconds: Int64 = 30

    /// The code for a step, its digits as text.
    package static func code(secret: [UInt8], step: Int64) -> String {
        let message = withUnsafeBytes(of: step.bigEndian) { Array($0) }
        let hash = Array(
            HMAC<Insecure.SHA1>.authenticationCode(for: message, using: SymmetricKey(data: secret)))
        let offset = Int(hash[hash.count - 1] & 0x0f)
        let number = hash[offset..<offset + 4].reduce(UInt32(0)) { $0 << 8 | UInt32($1) } & 0x7fff_ffff
        let digits = String(number % 1_000_000)
        return String(repeating: "0", count: 6 - digits.count) + digits
    }

    package static func step(at date: Date) -> Int64 { Int64(date.timeIntervalSince1970) / stepSeconds }

    /// The step that a typed code belongs to, if it is one of three around now and newer than the last that was used.
    static func match(_ typed: String, secret: [UInt8], at date: Date, after last: Int64) -> Int64? {
        let plain = Typed.digits(typed) ?? ""
        let now = step(at: date)
        return (now - 1...now + 1).first { step in
            step > last && constantTimeEqual(Array(code(secret: secret, step: step).utf8), Array(plain.utf8))
        }
    }
}

/// Base32 (RFC 4648), as authenticator apps take a secret.
package enum Base32 {
    private static let letters = Array("ABCDEFGHIJKLMNOPQRSTUVWXYZ234567".unicodeScalars)

    package static func encode(_ bytes: [UInt8]) -> String {
        var text = ""
        var buffer: UInt32 = 0
        var bits = 0
        for byte in bytes {
            buffer = buffer << 8 | UInt32(byte)
            bits += 8
            while bits >= 5 {
                bits -= 5
                text.unicodeScalars.append(letters[Int(buffer >> UInt32(bits) & 31)])
            }
        }
        if bits > 0 { text.unicodeScalars.append(letters[Int(buffer << UInt32(5 - bits) & 31)]) }
        return text
    }

    /// Nil for a letter that is not in the alphabet, or one too many; spaces and dashes are passed over, 0, 1 and 8 read as meant.
    package static func decode(_ text: String) -> [UInt8]? {
        var bytes: [UInt8] = []
        var buffer: UInt32 = 0
        var bits = 0
        for scalar in text.unicodeScalars where !scalar.properties.isWhitespace && scalar != "-" {
            guard let value = letters.firstIndex(of: meant(scalar)) else { return nil }
            buffer = buffer << 5 | UInt32(value)
            bits += 5
            if bits >= 8 {
                bits -= 8
                bytes.append(UInt8(truncatingIfNeeded: buffer >> UInt32(bits)))
            }
        }
        guard bits < 5, buffer & (1 << UInt32(bits) - 1) == 0 else { return nil }
        return bytes
    }

    private static func meant(_ scalar: Unicode.Scalar) -> Unicode.Scalar {
        switch scalar {
        case "0": "O"
        case "1": "I"
        case "8": "B"
        case "a"..."z": Unicode.Scalar(UInt8(ascii: scalar) & 0x5f)
        default: scalar
        }
    }
}
