import Crypto
import Foundation
import RekindleStore

/// The first sixteen bytes of a keyed hash: how ids and kinds are named without saying what they are.
func keyedTag<Role>(_ key: SymmetricKey, _ parts: [[UInt8]]) -> Tag<Role> {
    keyedTag(HMAC<SHA256>(key: key), parts)
}

func keyedTag<Role>(_ code: HMAC<SHA256>, _ parts: [[UInt8]]) -> Tag<Role> {
    var code = code
    // A length before each part keeps ("ab", "c") and ("a", "bc") apart.
    var message: [UInt8] = []
    message.reserveCapacity(128)
    for part in parts {
        withUnsafeBytes(of: UInt32(part.count).bigEndian) { message.append(contentsOf: $0) }
        message.append(contentsOf: part)
    }
    code.update(data: message)
    return firstSixteen(code.finalize())
}

/// Sixteen bytes of a hash as a tag.
func firstSixteen<Role>(_ hash: some ContiguousBytes) -> Tag<Role> {
    guard let tag = hash.withUnsafeBytes({ Tag<Role>(UnsafeRawBufferPointer(rebasing: $0.prefix(16))) }) else {
        preconditionFailure("A hash is at least sixteen bytes long")
    }
    return tag
}

/// Fresh random bytes from the system.
package func randomBytes(_ count: Int) -> [UInt8] {
    var generator = SystemRandomNumberGenerator()
    var bytes: [UInt8] = []
    // Eight at a time: each number is a call of the system.
    while bytes.count < count { withUnsafeBytes(of: generator.next()) { bytes.append(contentsOf: $0) } }
    return Array(bytes.prefix(count))
}

extension SymmetricKey {
    var bytes: [UInt8] { withUnsafeBytes { Array($0) } }

    /// A key for one purpose, derived so that knowing it tells nothing about this one.
    func derived(_ purpose: String, salt: [UInt8] = []) -> SymmetricKey {
        HKDF<SHA256>.deriveKey(
            inputKeyMaterial: self, salt: salt, info: Array("rekindle/\(purpose)".utf8), outputByteCount: 32)
    }
}
