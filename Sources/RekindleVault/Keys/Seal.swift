import Crypto
import Foundation
import RekindleStore
import Synchronization

/// What a sealed text is tied to: it opens at this place, as this kind, in this version, and nowhere else.
struct Binding: Sendable {
    var space: SpaceID
    var id: RowID
    var kind: KindTag
    var version: Int64

    var bytes: [UInt8] {
        space.bytes + id.bytes + kind.bytes + withUnsafeBytes(of: version.bigEndian) { Array($0) }
    }
}

/// AES-256-GCM with a fresh nonce, and the one error that any tampering turns into.
enum Seal {
    static func close(_ plain: [UInt8], key: SymmetricKey, binding: [UInt8]) throws(VaultFailure) -> [UInt8] {
        guard let box = try? AES.GCM.seal(plain, using: key, authenticating: binding), let combined = box.combined
        else { throw .notSealable }
        return Array(combined)
    }

    /// Takes a keyed hash of the words as the nonce, so that the same words under one key give the same bytes. For what
    /// goes out with many answers, where other bytes would only say that it was sealed again.
    static func closeAlike(
        _ plain: [UInt8], key: SymmetricKey, binding: [UInt8]
    ) throws(VaultFailure) -> [UInt8] {
        let hash = HMAC<SHA256>.authenticationCode(for: plain + binding, using: key.derived("nonce"))
        guard let nonce = try? AES.GCM.Nonce(data: Array(hash.prefix(12))),
            let box = try? AES.GCM.seal(plain, using: key, nonce: nonce, authenticating: binding),
            let combined = box.combined
        else { throw .notSealable }
        return Array(combined)
    }

    static func open(_ sealed: some DataProtocol, key: SymmetricKey, binding: [UInt8]) throws(VaultFailure) -> [UInt8] {
        Meter.current?.seals.add(1, ordering: .relaxed)
        guard let box = try? AES.GCM.SealedBox(combined: sealed),
            let plain = try? AES.GCM.open(box, using: key, authenticating: binding)
        else { throw .damaged }
        return Array(plain)
    }

    /// Wraps a key with a key; `purpose` keeps one wrap from passing as another.
    static func wrap(_ inner: SymmetricKey, with outer: SymmetricKey, purpose: String) throws(VaultFailure) -> Data {
        Data(try close(inner.bytes, key: outer, binding: Array("wrap/\(purpose)".utf8)))
    }

    static func unwrap(
        _ sealed: Data, with outer: SymmetricKey, purpose: String
    ) throws(VaultFailure) -> SymmetricKey {
        SymmetricKey(data: try open(sealed, key: outer, binding: Array("wrap/\(purpose)".utf8)))
    }
}
