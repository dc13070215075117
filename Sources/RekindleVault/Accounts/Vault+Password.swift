import RekindleStore

extension Vault {
    /// Whether a password is the visitor's own: asked again before what matters most, and to unlock.
    package func isPassword(_ password: String, of visitor: Visitor) async throws(VaultFailure) -> Bool {
        guard let account = try await account(of: visitor) else { return false }
        return try await unwrapped(account.value, password: password, turn: visitor.turn)?.person == visitor.person
    }

    /// Replaces the wrap; person, pair and space keys stay. Every other session ends. False when the old one is wrong.
    package func changePassword(
        _ old: String, to new: String, by visitor: Visitor
    ) async throws(VaultFailure) -> Bool {
        try await decidingAnew { () throws(VaultFailure) in
            try await changePasswordOnce(old, to: new, by: visitor)
        }
    }

    private func changePasswordOnce(
        _ old: String, to new: String, by visitor: Visitor
    ) async throws(VaultFailure) -> Bool {
        guard let account = try await account(of: visitor),
            try await unwrapped(account.value, password: old, turn: visitor.turn)?.person == visitor.person
        else { return false }
        let era: Era = chance.tag()
        let wrapped = try await wrapped(visitor.key, password: new, era: era, turn: visitor.turn)
        let others = try await visitor.personal.newest(SessionNote.self, limit: 1_000).map(\.id)
            .filter { $0 != visitor.session }
        guard var row = try await load(PersonRow.self, personID(visitor.person), from: System.person),
            var session = try await load(SessionRow.self, visitor.session, from: System.session)
        else { throw .missing }
        (row.value.era, session.value.era) = (era, era)
        try await visitor.personal.apply(
            [
                try saving(wrapped, account.id, to: System.account, expecting: account.version),
                try saving(row.value, row.id, to: System.person, expecting: row.version),
                try saving(
                    session.value, session.id, to: System.session, expecting: session.version,
                    expires: session.expires),
            ] + ending(others, of: visitor.personal))
        letKeysGo(of: others)
        return true
    }

    func account(of visitor: Visitor) async throws(VaultFailure) -> Stored<AccountRow>? {
        guard let name = try await visitor.personal.only(LoginName.self) else { return nil }
        return try await load(AccountRow.self, accountID(prepared: name.content.login), from: System.account)
    }
}
