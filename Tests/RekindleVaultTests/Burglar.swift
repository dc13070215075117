import Crypto
import Foundation
import RekindleStore
import RekindleVault

/// Somebody with the rows of the database and some secrets, who knows every format and tries every door. Written apart
/// from the vault's own code, so that what the trust page promises is held by what lies in the rows.
struct Burglar {
    /// What the burglar holds beside the rows.
    struct Loot {
        var serverKey: [UInt8]?
        /// Login names and passwords to try.
        var guesses: [(login: String, password: String)] = []
        var sessions: [SessionToken] = []
        var papers: [RecoveryCode] = []
        var links: [InvitationToken] = []
    }

    let rows: [Row]
    let loot: Loot

    /// Every text that can be opened, whoever's it is.
    func texts() -> String {
        let found = people().flatMap { spaces(of: $0.id, key: $0.key) }
        let opened = found.flatMap { open($0.space, root: $0.root) } + invitations()
        return opened.map { String(decoding: $0, as: UTF8.self) }.joined(separator: "\n")
    }

    /// Accounts that are found by guessing a login name.
    func foundLogins() -> [String] {
        loot.guesses.map(\.login).filter { login in
            let id = keyedTag(server("loginLookup"), [Array(login.utf8)])
            return rows.contains { $0.id.bytes == id }
        }
    }

    /// The key that the server's makes for a purpose; without it, the best that can be tried is none.
    func server(_ purpose: String) -> SymmetricKey {
        derive(SymmetricKey(data: loot.serverKey ?? [UInt8](repeating: 0, count: 32)), "server/\(purpose)")
    }

    func derive(_ key: SymmetricKey, _ purpose: String, salt: [UInt8] = []) -> SymmetricKey {
        HKDF<SHA256>.deriveKey(
            inputKeyMaterial: key, salt: salt, info: Array("rekindle/\(purpose)".utf8), outputByteCount: 32)
    }

    func open(_ sealed: some DataProtocol, _ key: SymmetricKey, _ binding: [UInt8]) -> [UInt8]? {
        guard let box = try? AES.GCM.SealedBox(combined: sealed) else { return nil }
        return (try? AES.GCM.open(box, using: key, authenticating: binding)).map(Array.init)
    }

    func unwrap(_ sealed: Data, _ key: SymmetricKey, _ purpose: String) -> SymmetricKey? {
        open(sealed, key, Array("wrap/\(purpose)".utf8)).map { SymmetricKey(data: $0) }
    }

    func keyedTag(_ key: SymmetricKey, _ parts: [[UInt8]]) -> [UInt8] {
        let message = parts.flatMap { part in
            withUnsafeBytes(of: UInt32(part.count).bigEndian) { Array($0) } + part
        }
        return Array(HMAC<SHA256>.authenticationCode(for: message, using: key).prefix(16))
    }

    /// The rows of the system that read as this, with their ids.
    func system<Value: Decodable>(_ type: Value.Type) -> [(id: [UInt8], value: Value)] {
        rows.compactMap { row in
            (try? JSONDecoder().decode(type, from: Data(row.sealed))).map { (row.id.bytes, $0) }
        }
    }
}

extension SymmetricKey {
    var plain: [UInt8] { withUnsafeBytes { Array($0) } }
}
