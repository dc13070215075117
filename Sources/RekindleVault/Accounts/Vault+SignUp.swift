import Foundation
package import RekindleCore
import RekindleStore

/// What somebody gives to have an account.
package struct NewAccount: Sendable {
    package var login: String
    package var password: String
    package var profile: Profile
    package var note: SessionNote

    package init(login: String, password: String, profile: Profile, note: SessionNote) {
        self.login = login
        self.password = password
        self.profile = profile
        self.note = note
    }
}

extension Vault {
    package enum SignUpResult: Sendable {
        case entered(SessionToken)
        case loginTaken
        /// Somebody else made the first account a moment ago.
        case noLongerFirst
        /// The link has made an account already, or has run out.
        case linkUsed
    }

    /// Makes an account with a personal space and its first session, all in one transaction.
    /// - Parameter mustBeFirst: holds only while there is no account at all.
    /// - Parameter invitation: the link it is made with; one link makes one account.
    package func signUp(
        _ new: NewAccount, mustBeFirst: Bool, invitation: InvitationToken? = nil
    ) async throws(VaultFailure) -> SignUpResult {
        let id = accountID(new.login)
        if try await load(AccountRow.self, id, from: System.account) != nil { return .loginTaken }
        let guardFirst = mustBeFirst ? try await lockingNoAccounts() : []
        guard let guardFirst else { return .noLongerFirst }
        let guardLink = if let invitation { try await usingUp(invitation) } else { [Change]() }
        guard let guardLink else { return .linkUsed }
        let key = PersonKey.random()
        let personalKey = SpaceKey.random()
        let personal = space(personalKey, reader: key.person, members: [key.person])
        let era = Era.random()
        let account = try await wrapped(key, password: new.password, era: era)
        let begun = try beginning(key, personal: personal, era: era, note: new.note)
        let changes: [Change] =
            guardFirst + guardLink + [
                .open(personalKey.space),
                try saving(account, id, to: System.account, expecting: nil),
                try saving(
                    try key.newRow(personal: personalKey, era: era), personID(key.person), to: System.person,
                    expecting: nil),
                try personal.setting(new.profile, expecting: nil),
                try personal.setting(LoginName(login: Self.plain(new.login)), expecting: nil),
            ]
        do throws(VaultFailure) {
            try await personal.apply(changes + begun.changes)
        } catch .stale {
            if mustBeFirst { return .noLongerFirst }
            let isTaken = try await load(AccountRow.self, id, from: System.account) != nil
            return isTaken || invitation == nil ? .loginTaken : .linkUsed
        }
        return .entered(begun.token)
    }

    /// The change that marks a link's one account as made; nil when it has been, or the link is over.
    private func usingUp(_ token: InvitationToken) async throws(VaultFailure) -> [Change]? {
        guard case .open = try await view(token, by: nil),
            let row = try await load(InvitationRow.self, token.id, from: System.invitation)
        else { return nil }
        var used = row.value
        used.hasMadeAccount = true
        return [try saving(used, token.id, to: System.invitation, expecting: row.version, expires: row.expires)]
    }

    /// The change that holds only while nobody has an account; nil when somebody has.
    private func lockingNoAccounts() async throws(VaultFailure) -> [Change]? {
        let space = System.account.space
        let sequence = try await translating { try await store.sequence(of: space) }
        guard try await accountCount() == 0, let sequence else { return nil }
        return [.lock(space, at: sequence)]
    }
}

/// A person's own login name, kept where only they can read it, so that settings can use it.
package struct LoginName: Content {
    package static let kind = "login-name"
    package static let label = Label.onlyYou

    package var login: String

    package init(login: String) {
        self.login = login
    }
}
