import Crypto
import Foundation
import RekindleCore
import RekindleStore

/// What the database holds under a login name's keyed hash: the person's key, wrapped by their password.
struct AccountRow: Codable, Sendable {
    var person: PersonID
    var salt: Data
    var cost: PasswordCost
    var wrap: Data
    /// Changes with the password. A session counts only while it is of the person's present era, so that one which was
    /// begun with an old password a moment too late opens nothing.
    var era: Era
}

/// A time between two changes of a password, named by chance.
typealias Era = Tag<EraRole>

enum EraRole {}

extension Vault {
    /// Login names are compared without case and without spaces around them.
    static func plain(_ login: String) -> String {
        login.trimmingCharacters(in: .whitespacesAndNewlines).precomposedStringWithCompatibilityMapping.lowercased()
    }

    func accountID(_ login: String) -> RowID {
        keyedTag(serverKey.key(for: .loginLookup), [Array(Self.plain(login).utf8)])
    }

    /// The account of a login name. Where there is none, another row takes its place that no password opens, written and
    /// read as those in the database are, so that the same is done for every name.
    func account(
        named login: String
    ) async throws(VaultFailure) -> (stored: Stored<AccountRow>?, row: AccountRow) {
        if let found = try await load(AccountRow.self, accountID(login), from: System.account) {
            return (found, found.value)
        }
        let nobodys = AccountRow(
            person: .nobody, salt: Data(randomBytes(16)), cost: cost, wrap: Data(randomBytes(60)), era: Era())
        guard let written = try? JSONEncoder().encode(nobodys),
            let row = try? JSONDecoder().decode(AccountRow.self, from: written)
        else { throw .notSealable }
        return (nil, row)
    }

    /// The key that a password turns into here: stretched, then mixed with the server's key, so that a stolen
    /// database alone gives nothing to guess against.
    func passwordKey(
        _ password: String, salt: [UInt8], cost: PasswordCost, turn: PasswordTurn
    ) async throws(VaultFailure) -> SymmetricKey {
        let bytes = Array(password.precomposedStringWithCanonicalMapping.utf8)
        let stretched = try await passwords.stretch(bytes, salt: salt, cost: cost, turn: turn)
        return SymmetricKey(data: stretched).derived("password", salt: serverKey.key(for: .passwordWrap).bytes)
    }

    /// A new wrap of a person's key under a password.
    func wrapped(
        _ key: PersonKey, password: String, era: Era, turn: PasswordTurn
    ) async throws(VaultFailure) -> AccountRow {
        let salt = randomBytes(16)
        let outer = try await passwordKey(password, salt: salt, cost: cost, turn: turn)
        let wrap = try Seal.wrap(key.root, with: outer, purpose: "password/\(key.person.hex)")
        return AccountRow(person: key.person, salt: Data(salt), cost: cost, wrap: wrap, era: era)
    }

    /// The person's key if the password opens it. That it opens is the sign-in; no second hash is kept.
    func unwrapped(
        _ account: AccountRow, password: String, turn: PasswordTurn
    ) async throws(VaultFailure) -> PersonKey? {
        let outer = try await passwordKey(password, salt: Array(account.salt), cost: account.cost, turn: turn)
        guard
            let root = try? Seal.unwrap(account.wrap, with: outer, purpose: "password/\(account.person.hex)")
        else { return nil }
        return PersonKey(person: account.person, root: root)
    }
}
