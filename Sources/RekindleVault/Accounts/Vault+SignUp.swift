import Foundation
package import RekindleCore
import RekindleStore

/// What somebody gives to have an account.
package struct NewAccount: Sendable {
    package var login: String
    package var password: String
    /// What is kept in their own space from the first moment on, such as their profile.
    package var contents: [any Content]
    package var note: SessionNote
    /// The part of an address that one household shares: so many accounts are made from there in a day. Nil for told
    /// lives, which nobody asks for from anywhere.
    package var address: String?

    package init(
        login: String, password: String, contents: [any Content], note: SessionNote, address: String? = nil
    ) {
        self.login = login
        self.password = password
        self.contents = contents
        self.note = note
        self.address = address
    }

    /// For the line in which its password waits.
    var turn: PasswordTurn { PasswordTurn(address: address ?? "", login: Vault.plain(login)) }
}

extension Vault {
    package enum SignUpResult: Sendable {
        case entered(SessionToken)
        case loginTaken
        /// Somebody else made the first account a moment ago.
        case noLongerFirst

        fileprivate var isEntered: Bool { if case .entered = self { true } else { false } }
    }

    /// Makes an account with a personal space and its first session, all in one transaction. What is counted for its
    /// address is given back where none was made.
    /// - Parameter mustBeFirst: holds only while there is no account at all.
    package func signUp(
        _ new: NewAccount, mustBeFirst: Bool
    ) async throws(VaultFailure) -> SignUpResult {
        if try await keptAccount(named: new.login) != nil { return .loginTaken }
        let sources = new.address.map { [AttemptSource(.arrivals, $0)] } ?? []
        let made = try await counting(sources, givingBackIf: { !$0.isEntered }) { () async throws(VaultFailure) in
            try await make(new, mustBeFirst: mustBeFirst)
        }
        switch made {
        case .compared(let result): return result
        case .wait(let seconds): throw .wait(seconds: seconds)
        }
    }

    private func make(_ new: NewAccount, mustBeFirst: Bool) async throws(VaultFailure) -> SignUpResult {
        let login = Self.plain(new.login)
        let guardFirst = mustBeFirst ? try await lockingNoAccounts() : []
        guard let guardFirst else { return .noLongerFirst }
        let key = PersonKey.random(by: chance)
        let personalKey = SpaceKey.random(by: chance)
        let personal = space(personalKey, reader: key.person, members: [key.person])
        let era: Era = chance.tag()
        let account = try await wrapped(key, password: new.password, era: era, turn: new.turn)
        let begun = try beginning(key, personal: personal, era: era, note: new.note, by: .account)
        var kept: [Write] = []
        for content in new.contents { kept.append(try personal.setting(content, expecting: nil)) }
        let writes: [Write] =
            guardFirst + [.open(personalKey.space)] + kept + [
                try saving(account, accountID(prepared: login), to: System.account, expecting: nil),
                try saving(
                    try key.newRow(personal: personalKey, era: era), personID(key.person), to: System.person,
                    expecting: nil),
                try personal.setting(LoginName(login: login), expecting: nil),
            ]
        do throws(VaultFailure) {
            try await personal.apply(writes + begun.writes)
        } catch .stale {
            return mustBeFirst ? .noLongerFirst : .loginTaken
        }
        return .entered(begun.token)
    }

    /// A lock on the accounts' space, which makes the transaction stale when an account is made in between; nil when
    /// there is one already.
    private func lockingNoAccounts() async throws(VaultFailure) -> [Write]? {
        let space = System.account.space
        let sequence = try await translating { try await store.sequence(of: space) }
        guard try await accountCount() == 0, let sequence else { return nil }
        return [.lock(space, at: sequence)]
    }
}
