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
    /// A login name as it is kept and compared; empty where it is longer than any.
    static func plain(_ login: String) -> String { Typed.login(login) ?? "" }

    /// Where the account of a name is that was prepared before. What is kept of a name is never prepared once more: older
    /// names change when they are, and their owners could not change their password.
    func accountID(prepared login: String) -> RowID {
        keyedTag(serverKey.key(for: .loginLookup), [Array(login.utf8)])
    }

    /// Where the account of a name may be as somebody typed it: one that was made in the earlier way comes first. How many
    /// there are depends on what was typed and on nothing that is kept.
    func accountIDs(typed: String) -> [RowID] {
        [Typed.earlierLogin(typed), Typed.login(typed)].compactMap(\.self).map { accountID(prepared: $0) }
    }

    /// The account of a name as somebody typed it. Every name is looked up in the present and in the earlier way by one
    /// statement, so that time tells nothing.
    func keptAccount(named typed: String) async throws(VaultFailure) -> Stored<AccountRow>? {
        let ids = accountIDs(typed: typed)
        guard !ids.isEmpty else { return nil }
        let rows = try await load(AccountRow.self, Set(ids), from: System.account)
        return ids.lazy.compactMap { id in rows.first { $0.id == id } }.first
    }

    /// The account of a login name. Where there is none, another row takes its place that no password opens, written and
    /// read as those in the database are, so that the same is done for every name.
    func account(
        named login: String
    ) async throws(VaultFailure) -> (stored: Stored<AccountRow>?, row: AccountRow) {
        if let found = try await keptAccount(named: login) {
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
        prepared password: String, salt: [UInt8], cost: PasswordCost, turn: PasswordTurn
    ) async throws(VaultFailure) -> SymmetricKey {
        let stretched = try await passwords.stretch(Array(password.utf8), salt: salt, cost: cost, turn: turn)
        return SymmetricKey(data: stretched).derived("password", salt: serverKey.key(for: .passwordWrap).bytes)
    }

    /// A new wrap of a person's key under a password.
    func wrapped(
        _ key: PersonKey, password: String, era: Era, turn: PasswordTurn
    ) async throws(VaultFailure) -> AccountRow {
        let salt = randomBytes(16)
        guard let prepared = Typed.password(password) else { throw .notSealable }
        let outer = try await passwordKey(prepared: prepared, salt: salt, cost: cost, turn: turn)
        let wrap = try Seal.wrap(key.root, with: outer, purpose: "password/\(key.person.hex)")
        return AccountRow(person: key.person, salt: Data(salt), cost: cost, wrap: wrap, era: era)
    }

    /// The person's key if the password opens it. That it opens is the sign-in; no second hash is kept.
    /// Where a password can be read in two ways, both are stretched, one after the other and each in a turn of its own,
    /// whichever of them opens.
    func unwrapped(
        _ account: AccountRow, password: String, turn: PasswordTurn
    ) async throws(VaultFailure) -> PersonKey? {
        // Before anything is stretched: less work than was ever asked for is a lie, and more would fill the memory.
        if !account.cost.isPossible(beside: cost) { throw .damaged }
        var key: PersonKey?
        for prepared in Typed.passwords(password) {
            let outer = try await passwordKey(
                prepared: prepared, salt: Array(account.salt), cost: account.cost, turn: turn)
            guard let root = try? Seal.unwrap(account.wrap, with: outer, purpose: "password/\(account.person.hex)")
            else { continue }
            key = PersonKey(person: account.person, root: root)
        }
        return key
    }
}
